import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import { t } from "../i18n/words";
import type { AtlasLayer } from "./layer";
import { SOURCES } from "./layer";

/** A basemap from the network, ready to be laid under the plan. All ids begin with `online:`. */
export interface OnlineBasemap {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** From the ground up. */
  readonly layers: readonly LayerSpecification[];
}

export type ImportedStyle = { readonly ok: true; readonly value: OnlineBasemap } | { readonly ok: false; readonly why: string };

const PREFIX = "online:";
const MAX_LAYERS = 600;
/** Web mercator tiles at the eight hosts of 天地图, vector look (vec) or imagery (img), and their names (cva, cia). */
const TIANDITU = {
  vector: ["vec", "cva"],
  imagery: ["img", "cia"],
} as const;

function raster(id: string, tiles: readonly string[], attribution: string, scheme: "xyz" | "tms" = "xyz"): OnlineBasemap {
  const source = `${PREFIX}${id}`;
  return {
    sources: { [source]: { type: "raster", tiles: [...tiles], tileSize: 256, maxzoom: 18, scheme, attribution } },
    layers: [{ id: source, type: "raster", source, paint: { "raster-fade-duration": 0 } }],
  };
}

/** 天地图 with the reader's own key: CGCS2000, in web mercator. */
export function tianditu(look: keyof typeof TIANDITU, key: string): OnlineBasemap {
  const parts = TIANDITU[look].map((name) => {
    const query =
      `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${name}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles` +
      `&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`;
    const hosts = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `https://t${n}.tianditu.gov.cn/${name}_w/wmts?${query}`);
    return raster(name, hosts, "底图：天地图（国家地理信息公共服务平台）");
  });
  return {
    sources: Object.assign({}, ...parts.map((p) => p.sources)),
    layers: parts.flatMap((p) => p.layers),
  };
}

/** A template of raster tiles in web mercator; `{-y}` counts rows from the south. */
export function rasterTemplate(url: string): OnlineBasemap {
  const scheme = url.includes("{-y}") ? "tms" : "xyz";
  return raster("raster", [url.replace("{-y}", "{y}")], "底图由读者自选", scheme);
}

type Loose = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An address of a foreign style made whole; null unless it leads to a web host. */
function webUrl(url: unknown, base: string): string | null {
  if (typeof url !== "string") return null;
  try {
    const whole = new URL(url, base);
    if (whole.protocol !== "https:" && whole.protocol !== "http:") return null;
    return whole.href.replaceAll("%7B", "{").replaceAll("%7D", "}");
  } catch {
    return null;
  }
}

function importSource(source: unknown, base: string): SourceSpecification | null {
  if (!isRecord(source)) return null;
  if (source.type === "geojson") {
    const data = isRecord(source.data) ? source.data : webUrl(source.data, base);
    return data ? ({ ...source, data } as unknown as SourceSpecification) : null;
  }
  if (source.type !== "vector" && source.type !== "raster") return null;
  const { url, tiles, ...rest } = source;
  if (url !== undefined) {
    const whole = webUrl(url, base);
    return whole ? ({ ...rest, url: whole } as unknown as SourceSpecification) : null;
  }
  const whole = Array.isArray(tiles) ? tiles.flatMap((tile) => webUrl(tile, base) ?? []) : [];
  return whole.length > 0 ? ({ ...rest, tiles: whole } as unknown as SourceSpecification) : null;
}

const LAYER_TYPES = new Set<unknown>(["background", "fill", "line", "symbol", "circle", "raster", "fill-extrusion"]);
const IMAGES = ["fill-pattern", "line-pattern", "background-pattern", "fill-extrusion-pattern"];

/** A layer without what needs the style's own pictures; null if nothing is left of it, or it belongs to no kept source. */
function importLayer(layer: unknown, known: ReadonlySet<string>): LayerSpecification | null {
  if (!isRecord(layer) || typeof layer.id !== "string" || !LAYER_TYPES.has(layer.type)) return null;
  const source = layer.source === undefined ? undefined : `${PREFIX}${String(layer.source)}`;
  if (layer.type !== "background" && (source === undefined || !known.has(source))) return null;
  const paint = isRecord(layer.paint) ? layer.paint : {};
  if (IMAGES.some((name) => name in paint)) return null;
  const all = isRecord(layer.layout) ? layer.layout : {};
  const layout = Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith("icon-")));
  if (layer.type === "symbol" && !("text-field" in layout)) return null;
  const { metadata: _metadata, ...rest } = layer;
  return {
    ...rest,
    id: `${PREFIX}${layer.id}`,
    ...(source === undefined ? {} : { source }),
    paint,
    layout,
  } as unknown as LayerSpecification;
}

/**
 * A foreign MapLibre style as a basemap: its sources on web hosts and the layers that need no pictures. Its glyphs and
 * sprites are left aside (letters are drawn by the browser), so that they cannot break our own labels.
 */
export function importStyle(json: unknown, url: string): ImportedStyle {
  if (!isRecord(json) || json.version !== 8 || !isRecord(json.sources) || !Array.isArray(json.layers))
    return { ok: false, why: t("地址给出的不是 MapLibre 样式（version 8 的 JSON）") };
  if (json.layers.length > MAX_LAYERS)
    return { ok: false, why: t("样式有 {0} 个图层，超过 {1} 个", json.layers.length, MAX_LAYERS) };
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, source] of Object.entries(json.sources)) {
    const imported = importSource(source, url);
    if (imported) sources[`${PREFIX}${id}`] = imported;
  }
  const known = new Set(Object.keys(sources));
  const layers = json.layers.flatMap((layer) => importLayer(layer, known) ?? []);
  if (known.size === 0 || !layers.some((l) => l.type !== "background"))
    return { ok: false, why: t("样式里没有能用的图层：来源须是 http(s) 上的矢量、栅格或 GeoJSON") };
  return { ok: true, value: { sources, layers } };
}

/** The layer that an online basemap is laid under: all that stands above our own land and water. */
export function onlineBefore(layers: readonly AtlasLayer[]): string | undefined {
  const water = layers.map(({ spec }) => spec.id).lastIndexOf("water-line");
  return layers[water + 1]?.spec.id;
}

/**
 * True for layers of our own ground that give way to an online basemap: roads and names always, what lies beneath the
 * online tiles too when these are shifted and would not match it.
 */
export function givesWay({ spec }: AtlasLayer, isShifted: boolean): boolean {
  if (spec.type === "background" || !("source" in spec)) return false;
  if (spec.id.startsWith("basemap-edge")) return true;
  if (spec.source !== SOURCES.basemap) return false;
  return isShifted || !/^(?:land-|water-(?:area|line)$)/u.test(spec.id);
}
