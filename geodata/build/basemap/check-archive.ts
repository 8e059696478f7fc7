import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { bytesToHeader, type Header, PMTiles, TileType } from "pmtiles";
import type { BBox } from "../../../src/geo/types";
import { tileX, tileY } from "./tiles";

/** What must lie inside an embedded basemap. */
export interface Town {
  readonly name: string;
  readonly bbox: BBox;
}

/** What was found in an archive, in an author's words: any fault means that it cannot be the basemap. */
export interface ArchiveReport {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  readonly facts: readonly string[];
}

const HEADER_BYTES = 127;
const MB = 1024 * 1024;
/** Read whole by the app and kept for use without a network up to here; beyond, read piece by piece where the host can. */
const WHOLE_LIMIT_MB = 40;
const SIZE_LIMIT_MB = 1024;
const COMPRESSIONS: Readonly<Record<number, string>> = { 0: "未注明", 1: "无", 2: "gzip", 3: "brotli", 4: "zstd" };
const STREET_ZOOM = 14;
const LEAST_ZOOM = 11;

const fault = (...faults: string[]): ArchiveReport => ({ faults, notes: [], facts: [] });

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((char, i) => bytes[i] === char.charCodeAt(0));
}

/** What a file that is no PMTiles archive seems to be. */
function guess(bytes: Uint8Array): string {
  if (startsWith(bytes, "SQLite format 3")) return "这像是 MBTiles（SQLite）文件，请先用 pmtiles convert 转换";
  if (startsWith(bytes, "PK")) return "这像是 ZIP 压缩包，请先解压";
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "这像是 gzip 压缩文件，请先解压";
  if (/^\s*[<{]/u.test(new TextDecoder().decode(bytes.subarray(0, 32)))) return "这像是网页或 JSON 文本，可能没有下载成功";
  return "开头不是“PMTiles”";
}

function headerOf(bytes: Uint8Array): Header | string {
  if (bytes.length < HEADER_BYTES || !startsWith(bytes, "PMTiles")) return `不是 PMTiles 文件：${guess(bytes)}。`;
  if (bytes[7] !== 3) return `PMTiles 的版本是 ${bytes[7]}，只认得版本 3：请用新版的 pmtiles 工具转换。`;
  const header = bytesToHeader(Uint8Array.from(bytes.subarray(0, HEADER_BYTES)).buffer);
  const end = Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );
  if (end > bytes.length) return `文件不完整：应有 ${end} 字节，只有 ${bytes.length}。请重新下载或复制。`;
  if (header.tileType !== TileType.Mvt)
    return `瓦片类型是 ${TileType[header.tileType] ?? header.tileType}，应是矢量瓦片（MVT）。影像和地形不能作内置底图。`;
  for (const [what, kind] of [
    ["目录", header.internalCompression],
    ["瓦片", header.tileCompression],
  ] as const) {
    if (kind !== 1 && kind !== 2) return `${what}的压缩方式是 ${COMPRESSIONS[kind] ?? kind}，浏览器只能读不压缩的和 gzip。`;
  }
  return header;
}

interface LayerInfo {
  readonly id: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

function layerFaults(layers: readonly LayerInfo[]): string[] {
  const ids = layers.map((l) => l.id);
  const missing = ["roads", "water"].filter((id) => !ids.includes(id));
  if (!ids.includes("earth") && !ids.includes("landuse")) missing.push("earth 或 landuse");
  if (missing.length > 0) {
    const other = ids.includes("transportation") ? "（看上去是 OpenMapTiles 的图层）" : "";
    return [
      `不是 Protomaps 底图：缺少图层 ${missing.join("、")}，文件里有 ${ids.join("、") || "（没有写图层）"}${other}。请取 Protomaps basemap 第 4 版。`,
    ];
  }
  const roads = layers.find((l) => l.id === "roads")?.fields;
  if (roads && "pmap:kind" in roads && !("kind" in roads))
    return ["这是 Protomaps 第 3 版或更早的底图（字段写作 pmap:kind），请取第 4 版。"];
  return [];
}

function place([west, south, east, north]: BBox): string {
  return `${west.toFixed(3)},${south.toFixed(3)} 至 ${east.toFixed(3)},${north.toFixed(3)}`;
}

/** What the tiles around a town hold: number of roads, roads with a kind, and every character of a name. */
async function look(archive: PMTiles, { bbox }: Town, z: number): Promise<{ roads: number; kinds: number; names: Set<string> }> {
  const [x0, x1] = [tileX(bbox[0], z), tileX(bbox[2], z)];
  const [y0, y1] = [tileY(bbox[3], z), tileY(bbox[1], z)];
  const found = { roads: 0, kinds: 0, names: new Set<string>() };
  for (let x = x0; x <= x1; x++) {
    for (let y = y0; y <= y1; y++) {
      const data = (await archive.getZxy(z, x, y))?.data;
      if (!data) continue;
      for (const [id, layer] of Object.entries(new VectorTile(new PbfReader(new Uint8Array(data))).layers)) {
        for (let i = 0; i < layer.length; i++) {
          const { properties } = layer.feature(i);
          const name = properties["name:zh-Hans"] ?? properties["name:zh"] ?? properties.name;
          for (const char of String(name ?? "")) found.names.add(char);
          if (id !== "roads") continue;
          found.roads += 1;
          if (properties.kind !== undefined) found.kinds += 1;
        }
      }
    }
  }
  return found;
}

/**
 * Checks whether an archive can be the embedded basemap: a whole PMTiles 3 file of vector tiles in the Protomaps schema
 * that covers the towns. `labelCharacters` are those of the bundled label font.
 */
export async function checkArchive(
  bytes: Uint8Array,
  towns: readonly Town[],
  labelCharacters: string | null,
): Promise<ArchiveReport> {
  if (bytes.length > SIZE_LIMIT_MB * MB)
    return fault(`文件有 ${Math.round(bytes.length / MB)} MB，超过 ${SIZE_LIMIT_MB} MB：请先用 pmtiles extract 按范围截取。`);
  const header = headerOf(bytes);
  if (typeof header === "string") return fault(header);
  const { buffer, byteOffset } = bytes;
  const archive = new PMTiles({
    getKey: () => "file",
    getBytes: async (from, length) => ({
      data: buffer.slice(byteOffset + from, byteOffset + Math.min(from + length, bytes.length)) as ArrayBuffer,
    }),
  });
  let metadata: { name?: unknown; version?: unknown; attribution?: unknown; vector_layers?: readonly LayerInfo[] };
  try {
    metadata = (await archive.getMetadata()) as typeof metadata;
  } catch (error) {
    return fault(`读不出文件里的说明（metadata）：${error instanceof Error ? error.message : String(error)}。`);
  }
  const layers = metadata.vector_layers ?? [];
  const wrong = layerFaults(layers);
  if (wrong.length > 0) return fault(...wrong);

  const faults: string[] = [];
  const notes: string[] = [];
  const box: BBox = [header.minLon, header.minLat, header.maxLon, header.maxLat];
  const isInside = ({ bbox }: Town) => bbox[0] >= box[0] && bbox[1] >= box[1] && bbox[2] <= box[2] && bbox[3] <= box[3];
  const outside = towns.filter((town) => !isInside(town));
  if (outside.length > 0)
    faults.push(
      `范围（${place(box)}）没有包住 ${outside.map((t) => `${t.name}（${place(t.bbox)}）`).join("、")}：请按更大的范围截取。`,
    );
  if (header.maxZoom < LEAST_ZOOM)
    faults.push(`最细只到 ${header.maxZoom} 级，看不出街道；至少要 ${LEAST_ZOOM} 级，最好 ${STREET_ZOOM} 级以上。`);
  else if (header.maxZoom < STREET_ZOOM) notes.push(`最细只到 ${header.maxZoom} 级，放大到街道时线条会粗略。`);
  const characters = new Set<string>();
  for (const town of faults.length > 0 ? [] : towns) {
    const { roads, kinds, names } = await look(archive, town, Math.min(header.maxZoom, STREET_ZOOM));
    for (const char of names) characters.add(char);
    if (roads === 0) faults.push(`${town.name} 一带没有道路：瓦片是空的。`);
    else if (kinds === 0) faults.push(`${town.name} 一带的道路没有 kind 字段：不是 Protomaps 第 4 版。`);
  }
  const missing = [...characters].filter((char) => !/\s/u.test(char) && !(labelCharacters ?? "").includes(char));
  if (missing.length > 0)
    notes.push(
      `地名里有 ${missing.length} 个字不在随附的标注字体里（${missing.slice(0, 12).join("")}${missing.length > 12 ? "…" : ""}），` +
        "用这台设备自己的中文字体画；没有中文字体的设备上这些字是空框。",
    );
  const sizeMb = bytes.length / MB;
  if (sizeMb > WHOLE_LIMIT_MB)
    notes.push(`文件 ${sizeMb.toFixed(1)} MB，超过 ${WHOLE_LIMIT_MB} MB：不随离线包保存，断网时没有底图；服务器须支持分段读取。`);
  else if (sizeMb > 8) notes.push(`文件 ${sizeMb.toFixed(1)} MB：每位访问者第一次打开都要下载，手机上会慢。`);
  if (!metadata.attribution) notes.push("文件没有写来源（attribution），地图上只能写“底图来源未注明”。");
  const facts = [
    `名称 ${String(metadata.name ?? "（无）")}，样式版本 ${String(metadata.version ?? "（无）")}`,
    `范围 ${place(box)}，${header.minZoom} 至 ${header.maxZoom} 级，${sizeMb.toFixed(2)} MB`,
    `图层 ${layers.map((l) => l.id).join("、")}`,
  ];
  return { faults, notes, facts };
}
