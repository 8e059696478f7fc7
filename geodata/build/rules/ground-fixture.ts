/** Grounds for the tests of the rules that look at the basemap: lines and areas in metres round one place. */
import type { Position } from "geojson";
import { TOWN, world } from "./fixture";

type Metres = readonly (readonly [eastM: number, northM: number])[];

/** Metres east and north of a place in 高境镇 as a position. */
const at = ([eastM, northM]: readonly [number, number]): Position => [121.47 + eastM / 95_119, 31.32 + northM / 111_320];

const filed = (properties: Record<string, unknown>, geometry: GeoJSON.Geometry) => ({
  file: "geodata/basemap/x.geojson",
  record: {
    type: "Feature" as const,
    properties: { quality: "surveyed", accuracyM: 15, sources: ["osm"], ...properties },
    geometry,
  },
});

/** A road along these points. */
export const road = (points: Metres, properties: Record<string, unknown> = {}) =>
  filed({ layer: "road", class: "primary", ...properties }, { type: "LineString", coordinates: points.map(at) });

/** The centre line of a water. */
export const stream = (points: Metres) =>
  filed({ layer: "water", class: "stream" }, { type: "LineString", coordinates: points.map(at) });

/** A polygon of a layer; the first point closes it. */
export const area = (points: Metres, properties: Record<string, unknown>) =>
  filed(properties, { type: "Polygon", coordinates: [[...points, ...points.slice(0, 1)].map(at)] });

/** The good atlas on this ground. */
export const ground = (...basemap: ReturnType<typeof road>[]) => world({ basemap });

/** The good atlas on this ground, with a road of the plan along these points. */
export const planned = (name: string, points: Metres, ...basemap: ReturnType<typeof road>[]) =>
  world({
    basemap,
    features: [
      TOWN,
      {
        id: "gaojing.road.x",
        name,
        area: "gaojing",
        kind: "road",
        placement: { geometry: "x" },
        basis: { method: "derived-from-text", accuracyM: 50, sources: ["osm"] },
        citations: [],
      },
    ],
    geometries: [
      ...world().geometries,
      {
        file: "geodata/fixture.json",
        record: { id: "x", geometry: { type: "LineString", coordinates: points.map(at) }, sources: ["osm"], note: null },
      },
    ],
  });
