import { simplify as turfSimplify } from "@turf/turf";
import type { LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { metresPerDegree } from "./sphere";

/** A copy with fewer positions, none of the old ones farther than `toleranceM` metres from the new line (Douglas-Peucker). */
export function simplifyGeometry<G extends LineString | MultiLineString | Polygon | MultiPolygon>(
  geometry: G,
  toleranceM: number,
  latDeg: number,
): G {
  return turfSimplify(geometry, { tolerance: toleranceM / metresPerDegree(latDeg).latM, highQuality: true, mutate: false });
}
