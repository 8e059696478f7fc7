import type { Geometry, Position } from "geojson";
import { isInside } from "./inside";
import { distanceM } from "./measure";
import { linesOf, polygonsOf, positionsOf } from "./positions";
import { latOf, lonOf, metresPerDegree } from "./sphere";
import type { LonLat } from "./types";

/** The place of a geometry that lies nearest to a point, WGS84. */
export interface Nearest {
  /** Great-circle metres; 0 for a point inside a polygon. */
  readonly distanceM: number;
  /** The nearest place itself; the point where it lies inside. */
  readonly at: LonLat;
}

/** The point of a segment that is nearest to a point, in a plane that is local to the point. */
function nearestOnSegment(point: LonLat, a: Position, b: Position): LonLat {
  const { lonM, latM } = metresPerDegree(point[1]);
  const [ax, ay] = [(lonOf(a) - point[0]) * lonM, (latOf(a) - point[1]) * latM];
  const [dx, dy] = [(lonOf(b) - lonOf(a)) * lonM, (latOf(b) - latOf(a)) * latM];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
  return [lonOf(a) + t * (lonOf(b) - lonOf(a)), latOf(a) + t * (latOf(b) - latOf(a))];
}

/**
 * The nearest edge of a shape, the nearest place along a line, or the nearest of several points. Foot points are found in
 * a local plane (good to 0.01 % over a town), distances along the great circle. Throws if the geometry has no position.
 */
export function nearestOn(point: LonLat, geometry: Geometry): Nearest {
  if (isInside(point, geometry)) return { distanceM: 0, at: point };
  const lines = [...linesOf(geometry), ...polygonsOf(geometry).flat()];
  const feet: LonLat[] = [];
  for (const line of lines)
    for (const [i, b] of line.entries()) {
      const a = line[i - 1];
      if (a) feet.push(nearestOnSegment(point, a, b));
    }
  if (feet.length === 0) feet.push(...positionsOf(geometry).map((p): LonLat => [lonOf(p), latOf(p)]));
  let best: Nearest | null = null;
  for (const at of feet) {
    const metres = distanceM(point, at);
    if (best === null || metres < best.distanceM) best = { distanceM: metres, at };
  }
  if (best === null) throw new RangeError("a geometry needs positions");
  return best;
}
