import { booleanPointInPolygon } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { polygonsOf } from "./positions";
import { latOf, lonOf, metresPerDegree } from "./sphere";
import type { LonLat } from "./types";

/** True if the point lies in a polygon of the geometry (edges count, holes do not); false for points and lines. */
export function isInside(point: LonLat, geometry: Geometry): boolean {
  return polygonsOf(geometry).some((coordinates) =>
    booleanPointInPolygon([point[0], point[1]], { type: "Polygon", coordinates }),
  );
}

/** Distance in metres from a point to the nearest of the lines, in a local plane; Infinity if there is no line. */
export function distanceToLinesM(point: LonLat, lines: readonly (readonly Position[])[]): number {
  const { lonM, latM } = metresPerDegree(point[1]);
  let best = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i++) {
      const from = line[i];
      const to = line[i + 1];
      if (!from || !to) continue;
      const ax = (lonOf(from) - point[0]) * lonM;
      const ay = (latOf(from) - point[1]) * latM;
      const dx = (lonOf(to) - lonOf(from)) * lonM;
      const dy = (latOf(to) - latOf(from)) * latM;
      const squared = dx * dx + dy * dy;
      const t = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
      best = Math.min(best, Math.hypot(ax + t * dx, ay + t * dy));
    }
  return best;
}

/** How far in metres a point lies outside the polygons of a geometry; 0 inside. */
export function distanceOutsideM(point: LonLat, geometry: Geometry): number {
  return isInside(point, geometry) ? 0 : distanceToLinesM(point, polygonsOf(geometry).flat());
}
