import {
  bearing as turfBearing,
  destination as turfDestination,
  distance as turfDistance,
  length as turfLength,
} from "@turf/turf";
import type { Geometry, Position } from "geojson";
import type { LonLat } from "./types";

/** Great-circle distance between two WGS84 positions in metres. */
export function distanceM(a: LonLat, b: LonLat): number {
  return turfDistance([a[0], a[1]], [b[0], b[1]], { units: "meters" });
}

/** Initial bearing from a to b in degrees, clockwise from north, 0 ≤ bearing < 360. */
export function bearingDeg(a: LonLat, b: LonLat): number {
  return (turfBearing([a[0], a[1]], [b[0], b[1]]) + 360) % 360;
}

/** The WGS84 position that lies `distM` metres from `from` in the direction `towardsDeg` (clockwise from north). */
export function destination(from: LonLat, distM: number, towardsDeg: number): LonLat {
  const [lon, lat] = turfDestination([from[0], from[1]], distM, towardsDeg, { units: "meters" }).geometry.coordinates;
  if (lon === undefined || lat === undefined) throw new Error("destination without coordinates");
  return [lon, lat];
}

/** Length of all lines (and outlines) of a geometry in metres; 0 for points. */
export function lengthM(geometry: Geometry): number {
  return turfLength({ type: "Feature", properties: {}, geometry }, { units: "meters" });
}

/** A GeoJSON position as `LonLat`; throws if it has fewer than two numbers, drops a height. */
export function toLonLat(position: Position): LonLat {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) throw new RangeError("a position needs two numbers");
  return [lon, lat];
}
