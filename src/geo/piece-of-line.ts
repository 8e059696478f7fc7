import { length as turfLength, lineSliceAlong as turfLineSliceAlong, lineString as turfLineString } from "@turf/turf";
import type { Position } from "geojson";
import { toLonLat } from "./measure";
import type { LonLat } from "./types";

/**
 * The piece of a line between two shares of its length (0 to 1, WGS84, in the line's direction). Empty where the piece
 * or the line has no length.
 */
export function pieceOfLine(line: readonly Position[], from: number, to: number): LonLat[] {
  const [a, b] = [Math.max(0, Math.min(1, from)), Math.max(0, Math.min(1, to))];
  if (line.length < 2 || b <= a) return [];
  const whole = turfLineString(line.map((p) => [...p]));
  const length = turfLength(whole, { units: "meters" });
  if (length === 0) return [];
  if (a === 0 && b === 1) return line.map(toLonLat);
  return turfLineSliceAlong(whole, a * length, b * length, { units: "meters" }).geometry.coordinates.map(toLonLat);
}
