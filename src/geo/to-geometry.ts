import type { Geometry } from "geojson";
import { distanceOutsideM, distanceToLinesM } from "./inside";
import { distanceM, toLonLat } from "./measure";
import { linesOf, polygonsOf, positionsOf } from "./positions";
import type { LonLat } from "./types";

/** Straight metres from a WGS84 point to the nearest part of a geometry; 0 inside an area, Infinity without a position. */
export function distanceToM(at: LonLat, geometry: Geometry): number {
  if (polygonsOf(geometry).length > 0) return distanceOutsideM(at, geometry);
  const lines = linesOf(geometry);
  if (lines.length > 0) return distanceToLinesM(at, lines);
  return Math.min(Number.POSITIVE_INFINITY, ...positionsOf(geometry).map((p) => distanceM(at, toLonLat(p))));
}
