import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { bboxOfAll } from "../../../src/geo/bounds";
import type { BBox } from "../../../src/geo/types";
import { SOURCE_LAYERS, type SourceLayer, type TileFeature } from "./protomaps";

/** The widest scale that is shown. */
export const MIN_ZOOM = 9;
/**
 * The finest tiles; closer up they are drawn larger. A step of theirs is one metre on the ground, and nothing in the data is
 * known better than to six; one level more would double the file.
 */
export const MAX_ZOOM = 12;
const EXTENT = 8192;
/** A road is drawn this far beyond its tile, in steps: half the widest stroke at every scale that is shown. */
const BUFFER = 256;

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** A Mapbox vector tile, not compressed. */
  readonly data: Uint8Array;
}

/** Number of the tile column that holds a longitude. */
export function tileX(lon: number, z: number): number {
  return Math.floor(((lon + 180) / 360) * 2 ** z);
}

/** Number of the tile row that holds a latitude, from the north. */
export function tileY(lat: number, z: number): number {
  const rad = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(rad)) / Math.PI) / 2) * 2 ** z);
}

/** Cuts the ground into vector tiles, coarser at wider scales; tiles with nothing in them are left out. Same features, same bytes. */
export function cutTiles(features: readonly TileFeature[]): Tile[] {
  const box = bboxOfAll(features.map((f) => f.geometry));
  if (!box) return [];
  const cut = SOURCE_LAYERS.flatMap((layer) => indexOf(layer, features));
  const tiles: Tile[] = [];
  for (let z = MIN_ZOOM; z <= MAX_ZOOM; z++) {
    for (const [x, y] of tilesIn(box, z)) {
      const layers: Record<string, GeoJSONVTTile> = {};
      for (const { layer, index } of cut) {
        const tile = index.getTile(z, x, y);
        const shown = tile?.features.filter((f) => Number(f.tags?.min_zoom ?? 0) <= z) ?? [];
        if (tile && shown.length > 0) layers[layer] = { ...tile, features: shown } as GeoJSONVTTile;
      }
      if (Object.keys(layers).length > 0) tiles.push({ z, x, y, data: fromGeojsonVt(layers, { version: 2, extent: EXTENT }) });
    }
  }
  return tiles;
}

function indexOf(layer: SourceLayer, features: readonly TileFeature[]): { layer: SourceLayer; index: GeoJSONVT }[] {
  const own = features.filter((f) => f.layer === layer);
  if (own.length === 0) return [];
  const collection: GeoJSON.FeatureCollection = {
    type: "FeatureCollection",
    features: own.map(({ geometry, properties }) => ({ type: "Feature", geometry, properties: { ...properties } })),
  };
  const options = { maxZoom: MAX_ZOOM, indexMaxZoom: 0, indexMaxPoints: 0, tolerance: 6, extent: EXTENT, buffer: BUFFER };
  return [{ layer, index: new GeoJSONVT(collection, options) }];
}

function* tilesIn([west, south, east, north]: BBox, z: number): Iterable<[number, number]> {
  for (let x = tileX(west, z); x <= tileX(east, z); x++) for (let y = tileY(north, z); y <= tileY(south, z); y++) yield [x, y];
}
