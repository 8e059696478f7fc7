import { ringAreaM2 } from "./area";
import { distanceM } from "./measure";
import { selfMeeting } from "./rings";
import type { LonLat } from "./types";

/** Great-circle lengths in metres of the legs between WGS84 points, in their order; empty for fewer than two points. */
export function legsM(points: readonly LonLat[]): number[] {
  return points.slice(1).map((to, i) => distanceM(points[i] ?? to, to));
}

/** Length in metres along WGS84 points; 0 for fewer than two. */
export function pathM(points: readonly LonLat[]): number {
  return legsM(points).reduce((sum, leg) => sum + leg, 0);
}

function closed(corners: readonly LonLat[]): LonLat[] {
  const [first] = corners;
  return first ? [...corners, first] : [];
}

/** Length in metres of the line through all corners and back to the first one. */
export function perimeterM(corners: readonly LonLat[]): number {
  return pathM(closed(corners));
}

/**
 * Spherical area in m² of the polygon with these WGS84 corners (the first not repeated), whichever way they run. Null
 * where there is none: with fewer than three corners, or with a line that crosses or touches itself.
 */
export function cornersAreaM2(corners: readonly LonLat[]): number | null {
  const ring = closed(corners).map(([lon, lat]) => [lon, lat]);
  if (corners.length < 3 || selfMeeting(ring) !== null) return null;
  return Math.abs(ringAreaM2(ring));
}
