import { roundGeometry } from "../../../src/geo/round";
import { sharedEdges } from "./shared-edges";

/** Layers of the Protomaps basemap schema, version 4, that our own ground fills. */
export const SOURCE_LAYERS = ["landuse", "water", "roads", "transit", "boundaries", "places", "pois"] as const;
export type SourceLayer = (typeof SOURCE_LAYERS)[number];

type Value = string | number | boolean;

/** A thing of the ground as it goes into the tiles; WGS84. */
export interface TileFeature {
  readonly layer: SourceLayer;
  /** The widest scale at which it is of use. */
  readonly minZoom: number;
  readonly geometry: GeoJSON.Geometry;
  readonly properties: Readonly<Record<string, Value>>;
}

interface RoadClass {
  readonly kind: "highway" | "major_road" | "minor_road" | "path";
  readonly detail: string;
  readonly minZoom: number;
  readonly rank: number;
}

const ROADS: Readonly<Record<string, RoadClass>> = {
  motorway: { kind: "highway", detail: "motorway", minZoom: 8, rank: 500 },
  trunk: { kind: "major_road", detail: "trunk", minZoom: 8, rank: 490 },
  primary: { kind: "major_road", detail: "primary", minZoom: 9, rank: 480 },
  secondary: { kind: "major_road", detail: "secondary", minZoom: 10, rank: 470 },
  tertiary: { kind: "major_road", detail: "tertiary", minZoom: 11, rank: 460 },
  path: { kind: "path", detail: "path", minZoom: 12, rank: 420 },
};
const OTHER_ROAD: RoadClass = { kind: "minor_road", detail: "unclassified", minZoom: 12, rank: 440 };

/** Landuse kinds that the schema knows and our authors use under the same word. */
const LANDUSE = new Set([
  "commercial",
  "residential",
  "industrial",
  "railway",
  "school",
  "university",
  "hospital",
  "park",
  "garden",
  "grass",
  "forest",
  "wood",
  "cemetery",
  "golf_course",
  "farmland",
  "recreation_ground",
]);

/** Names, quality and measures as they stand in the tiles: ours beyond the schema are `quality`, `accuracy_m`, `width_m`. */
function common(p: Readonly<Record<string, unknown>>): Record<string, Value> {
  const out: Record<string, Value> = {};
  if (typeof p.name === "string" && p.name !== "") out.name = p.name;
  if (typeof p.nameEn === "string" && p.nameEn !== "") out["name:en"] = p.nameEn;
  if (typeof p.quality === "string") out.quality = p.quality;
  if (typeof p.accuracyM === "number") out.accuracy_m = p.accuracyM;
  if (typeof p.widthM === "number") out.width_m = p.widthM;
  return out;
}

function road(p: Readonly<Record<string, unknown>>): Omit<TileFeature, "geometry" | "layer"> {
  const name = String(p.class ?? "");
  const { kind, detail, minZoom, rank } = ROADS[name.replace(/_link$/u, "")] ?? OTHER_ROAD;
  return {
    minZoom,
    properties: {
      kind,
      kind_detail: detail,
      ...common(p),
      ...(p.bridge === true ? { is_bridge: true } : {}),
      ...(p.tunnel === true ? { is_tunnel: true } : {}),
      ...(p.link === true || name.endsWith("_link") ? { is_link: true } : {}),
      sort_rank: rank,
      min_zoom: minZoom,
    },
  };
}

function water(p: Readonly<Record<string, unknown>>, isArea: boolean): Omit<TileFeature, "geometry" | "layer"> {
  const name = String(p.class ?? "");
  const detail = isArea ? (name === "river-area" ? "riverbank" : "water") : name;
  const minZoom = name === "river-area" || name === "river" ? 8 : 10;
  return { minZoom, properties: { kind: "water", kind_detail: detail, ...common(p), sort_rank: 200, min_zoom: minZoom } };
}

function land(p: Readonly<Record<string, unknown>>, fallback: "park" | "other"): Omit<TileFeature, "geometry" | "layer"> {
  const name = String(p.class ?? "");
  const kind = LANDUSE.has(name) ? name : fallback;
  const minZoom = fallback === "park" ? 9 : 11;
  return {
    minZoom,
    properties: { kind, ...(kind === name || name === "" ? {} : { kind_detail: name }), ...common(p), min_zoom: minZoom },
  };
}

function plain(minZoom: number, properties: Record<string, Value>): Omit<TileFeature, "geometry" | "layer"> {
  return { minZoom, properties: { ...properties, min_zoom: minZoom } };
}

function one({ geometry, properties }: GeoJSON.Feature): TileFeature | null {
  const p: Readonly<Record<string, unknown>> = properties ?? {};
  const isArea = geometry.type.endsWith("Polygon");
  const isPoint = geometry.type.endsWith("Point");
  switch (p.layer) {
    case "road":
      return { layer: "roads", geometry, ...road(p) };
    case "rail":
      return { layer: "roads", geometry, ...plain(10, { kind: "rail", kind_detail: "rail", ...common(p), sort_rank: 430 }) };
    case "metro": {
      const { name, "name:en": nameEn, ...rest } = common(p);
      const line = {
        kind: "subway",
        kind_detail: "subway",
        ...rest,
        ref: String(p.line ?? ""),
        color: String(p.color ?? "#888888"),
        ...(name === undefined ? {} : { name }),
        ...(nameEn === undefined ? {} : { "name:en": nameEn }),
      };
      return { layer: "transit", geometry, ...plain(9, line) };
    }
    case "water":
      return { layer: "water", geometry, ...water(p, isArea) };
    case "green":
      if (isPoint) return { layer: "pois", geometry, ...plain(12, { kind: "park", ...common(p) }) };
      return { layer: "landuse", geometry, ...land(p, "park") };
    case "builtup":
      return { layer: "landuse", geometry, ...land(p, "other") };
    case "neighbour": {
      if (!isPoint) return null;
      const isDistrict = p.role === "district";
      const place = { kind: "locality", kind_detail: isDistrict ? "city" : "town", ...common(p) };
      return { layer: "places", geometry, ...plain(isDistrict ? 8 : 10, place) };
    }
    default:
      return null;
  }
}

/**
 * Our authored ground in the Protomaps basemap schema v4, so that one set of style layers draws ours and any extract.
 * Outlines of neighbours become lines, each shared edge once, as the schema has them.
 */
export function protomapsFeatures(basemap: readonly GeoJSON.Feature[]): TileFeature[] {
  const things = basemap.flatMap((feature) => one({ ...feature, geometry: roundGeometry(feature.geometry) }) ?? []);
  const outlines = basemap.filter((f) => f.properties?.layer === "neighbour" && f.geometry.type.endsWith("Polygon"));
  const edges = sharedEdges(outlines.map((f) => roundGeometry(f.geometry)));
  return [
    ...things,
    ...edges.map(
      (coordinates): TileFeature => ({
        layer: "boundaries",
        geometry: { type: "LineString", coordinates },
        ...plain(9, { kind: "locality", kind_detail: 8 }),
      }),
    ),
  ];
}
