import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import type { Town } from "./check-archive";

export const TOWN: Town = { name: "高境镇", bbox: [121.45, 31.31, 121.49, 31.34] };

/** Two streets, a river, two blocks and two neighbours that share an edge, around the town. */
export const GROUND: GeoJSON.Feature[] = [
  line({ layer: "road", class: "primary", name: "一二八纪念路", quality: "derived", accuracyM: 40 }, [
    [121.4, 31.3],
    [121.47, 31.325],
    [121.55, 31.36],
  ]),
  line({ layer: "road", class: "minor", name: "小路" }, [
    [121.46, 31.31],
    [121.48, 31.33],
  ]),
  line({ layer: "road", class: "motorway", bridge: true }, [
    [121.4, 31.36],
    [121.55, 31.3],
  ]),
  line({ layer: "water", class: "river", name: "小吉浦", widthM: 20 }, [
    [121.42, 31.3],
    [121.5, 31.37],
  ]),
  area({ layer: "builtup", class: "block", quality: "derived" }, 121.46, 31.32, 121.47, 31.33),
  area({ layer: "green", class: "park", name: "公园" }, 121.47, 31.32, 121.475, 31.325),
  area({ layer: "neighbour", role: "area", name: "甲镇" }, 121.3, 31.2, 121.4, 31.3),
  area({ layer: "neighbour", role: "area", name: "乙镇" }, 121.4, 31.2, 121.5, 31.3),
];

function line(properties: object, coordinates: GeoJSON.Position[]): GeoJSON.Feature {
  return { type: "Feature", properties: { ...properties }, geometry: { type: "LineString", coordinates } };
}

function area(properties: object, west: number, south: number, east: number, north: number): GeoJSON.Feature {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Feature", properties: { ...properties }, geometry: { type: "Polygon", coordinates: [ring] } };
}

/** Opens an archive with the library that the app reads it with. */
export function openArchive(bytes: Uint8Array): PMTiles {
  const whole = Uint8Array.from(bytes).buffer;
  return new PMTiles({
    getKey: () => "test",
    getBytes: async (from, length) => ({ data: whole.slice(from, Math.min(from + length, whole.byteLength)) }),
  });
}

/** Properties of what a tile holds, by layer; empty where there is no tile. */
export async function readTile(
  archive: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<Record<string, Record<string, unknown>[]>> {
  const data = (await archive.getZxy(z, x, y))?.data;
  if (!data) return {};
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(data)));
  return Object.fromEntries(
    Object.entries(layers).map(([id, layer]) => [
      id,
      Array.from({ length: layer.length }, (_, i) => ({ ...layer.feature(i).properties })),
    ]),
  );
}
