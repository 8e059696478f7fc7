import { bboxOfAll } from "../../../src/geo/bounds";
import type { BBox } from "../../../src/geo/types";
import { writePmtiles } from "./pmtiles";
import { protomapsFeatures, SOURCE_LAYERS, type TileFeature } from "./protomaps";
import { cutTiles, MAX_ZOOM, MIN_ZOOM } from "./tiles";

const SOMEWHERE: BBox = [121.3, 31.2, 121.6, 31.5];

function fieldsOf(features: readonly TileFeature[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { properties } of features) {
    for (const [key, value] of Object.entries(properties))
      fields[key] = typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
  }
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The authored ground as one PMTiles archive in the Protomaps schema. `planatlas:ground` in its metadata is the box
 * that the ground fills; outlines of neighbours reach beyond it.
 */
export function ownArchive(basemap: readonly GeoJSON.Feature[]): Uint8Array {
  const features = protomapsFeatures(basemap);
  const ground = bboxOfAll(basemap.filter((f) => f.properties?.layer !== "neighbour").map((f) => f.geometry));
  const layers = SOURCE_LAYERS.map((id) => ({ id, own: features.filter((f) => f.layer === id) }));
  return writePmtiles(cutTiles(features), {
    bounds: bboxOfAll(features.map((f) => f.geometry)) ?? SOMEWHERE,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    metadata: {
      name: "规划图谱底图",
      description: "basemap.geojson as vector tiles, Protomaps basemap schema v4 with quality, accuracy_m and width_m",
      attribution: "© OpenStreetMap contributors",
      type: "baselayer",
      version: "4.0.0",
      "planatlas:ground": ground,
      vector_layers: layers.flatMap(({ id, own }) =>
        own.length === 0
          ? []
          : [{ id, minzoom: Math.min(...own.map((f) => f.minZoom)), maxzoom: MAX_ZOOM, fields: fieldsOf(own) }],
      ),
    },
  });
}
