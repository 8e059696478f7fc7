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

interface Foot {
  readonly at: LonLat;
  /** In a plane that is local to the point asked for. */
  readonly squaredM: number;
}

/**
 * The nearest edge of a shape, the nearest place along a line, or the nearest of several points. Foot points are found in
 * a local plane (good to 0.01 % over a town), the distance along the great circle. Throws if the geometry has no position.
 */
export function nearestOn(point: LonLat, geometry: Geometry): Nearest {
  if (isInside(point, geometry)) return { distanceM: 0, at: point };
  const { lonM, latM } = metresPerDegree(point[1]);
  let best: Foot | null = null;
  const offer = (foot: Foot) => {
    if (best === null || foot.squaredM < best.squaredM) best = foot;
  };
  const offerSegment = (a: Position, b: Position) => {
    const [ax, ay] = [(lonOf(a) - point[0]) * lonM, (latOf(a) - point[1]) * latM];
    const [dx, dy] = [(lonOf(b) - lonOf(a)) * lonM, (latOf(b) - latOf(a)) * latM];
    const squared = dx * dx + dy * dy;
    const t = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared));
    offer({
      at: [lonOf(a) + t * (lonOf(b) - lonOf(a)), latOf(a) + t * (latOf(b) - latOf(a))],
      squaredM: (ax + t * dx) ** 2 + (ay + t * dy) ** 2,
    });
  };
  for (const line of [...linesOf(geometry), ...polygonsOf(geometry).flat()])
    for (const [i, b] of line.entries()) {
      const a = line[i - 1];
      if (a) offerSegment(a, b);
    }
  if (best === null) for (const p of positionsOf(geometry)) offerSegment(p, p);
  const found: Foot | null = best;
  if (found === null) throw new RangeError("a geometry needs positions");
  const { at } = found as Foot;
  return { distanceM: distanceM(point, at), at };
}
