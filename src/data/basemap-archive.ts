import { FetchSource, type Header, PMTiles, type Source } from "pmtiles";
import * as v from "valibot";
import type { BBox } from "../geo/types";
import { t } from "../i18n/words";
import { WHOLE_LIMIT_BYTES } from "./basemap-limit";
import type { Parsed } from "./parsed";

/** The ground that the map draws, tile by tile. */
export interface BasemapArchive {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Where it has tiles. */
  readonly bounds: BBox;
  /** The box that the ground fills; of our own, neighbours' outlines reach beyond it. */
  readonly ground: BBox;
  /** Whom to name as its source, as it is written there, perhaps in HTML; null if the archive does not say. */
  readonly attribution: string | null;
  /** A vector tile, unpacked and free to be given away; null where there is none. */
  readonly tile: (z: number, x: number, y: number) => Promise<ArrayBuffer | null>;
}

/** What is needed of a response; a test gives its own. */
export interface ArchiveResponse {
  readonly headers?: { get(name: string): string | null } | undefined;
  readonly body?: { cancel(): Promise<void> } | null | undefined;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const MVT = 1;

const Bounds = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const MetadataSchema = v.looseObject({
  attribution: v.optional(v.unknown()),
  "planatlas:ground": v.fallback(v.optional(Bounds), undefined),
  vector_layers: v.optional(v.array(v.looseObject({ id: v.string() })), []),
});

/** An archive held in memory. Pieces are copies, since the map gives them away to its worker. */
export function memorySource(whole: ArrayBuffer): Source {
  return {
    getKey: () => "memory",
    getBytes: async (offset, length) => ({ data: whole.slice(offset, Math.min(offset + length, whole.byteLength)) }),
  };
}

/** `size`: how many bytes there are, where that is known. */
async function describe(archive: PMTiles, size = Number.POSITIVE_INFINITY): Promise<Parsed<BasemapArchive>> {
  let header: Header;
  let metadata: unknown;
  try {
    header = await archive.getHeader();
    metadata = await archive.getMetadata();
  } catch (error) {
    return { ok: false, why: t("不是完整的 PMTiles 文件（{0}）", error instanceof Error ? error.message : String(error)) };
  }
  if (header.tileDataOffset + (header.tileDataLength ?? 0) > size) return { ok: false, why: t("不完整：没有收完") };
  if (header.tileType !== MVT) return { ok: false, why: t("里面不是矢量瓦片") };
  const read = v.safeParse(MetadataSchema, metadata);
  if (!read.success) return { ok: false, why: t("文件说明不合约定：{0}", read.issues[0].message) };
  const { attribution, "planatlas:ground": ground, vector_layers } = read.output;
  if (!vector_layers.some((l) => l.id === "roads")) return { ok: false, why: t("里面没有 roads 图层，不是 Protomaps 底图") };
  const bounds: BBox = [header.minLon, header.minLat, header.maxLon, header.maxLat];
  return {
    ok: true,
    value: {
      minZoom: header.minZoom,
      maxZoom: header.maxZoom,
      bounds,
      ground: ground ?? bounds,
      attribution: typeof attribution === "string" && attribution !== "" ? attribution : null,
      tile: async (z, x, y) => (await archive.getZxy(z, x, y))?.data ?? null,
    },
  };
}

/**
 * Reads the basemap from the answer to a plain request. A file too large to be held is let go and read by ranges, if the
 * host gives them; if it does not, it is read whole all the same.
 */
export async function openBasemap(response: ArchiveResponse, url: string): Promise<Parsed<BasemapArchive>> {
  if (Number(response.headers?.get("content-length") ?? 0) > WHOLE_LIMIT_BYTES) {
    const inPieces = await describe(new PMTiles(new FetchSource(new URL(url, location.href).href)));
    if (inPieces.ok) {
      await response.body?.cancel();
      return inPieces;
    }
  }
  const whole = await response.arrayBuffer();
  return describe(new PMTiles(memorySource(whole)), whole.byteLength);
}
