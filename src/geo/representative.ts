import type { Geometry, Position } from "geojson";
import { areaM2, ringAreaM2 } from "./area";
import { isInside } from "./inside";
import { distanceM, toLonLat } from "./measure";
import { linesOf, polygonsOf, positionsOf } from "./positions";
import { latOf, lonOf } from "./sphere";
import type { LonLat } from "./types";

/** Area-weighted centre of a closed ring in degrees; may lie outside a bent ring. */
function ringCentroid(ring: readonly Position[]): LonLat {
  const origin = ring[0];
  if (!origin) throw new RangeError("a ring needs positions");
  const [x0, y0] = [lonOf(origin), latOf(origin)];
  let [twice, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const a = ring[i];
    const b = ring[i + 1];
    if (!a || !b) continue;
    const [ax, ay, bx, by] = [lonOf(a) - x0, latOf(a) - y0, lonOf(b) - x0, latOf(b) - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return twice === 0 ? [x0, y0] : [x0 + x / (3 * twice), y0 + y / (3 * twice)];
}

/** A point inside a polygon: its centroid, or the middle of the longest cut along the centroid's parallel (or a near one). */
function pointInPolygon(rings: Position[][]): LonLat {
  const outer = rings[0];
  if (!outer) throw new RangeError("a polygon needs a ring");
  const geometry: Geometry = { type: "Polygon", coordinates: rings };
  const middle = ringCentroid(outer);
  if (isInside(middle, geometry)) return middle;
  const lats = outer.map(latOf);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  for (const share of [null, 0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
    const lat = share === null ? middle[1] : south + (north - south) * share;
    const cut = longestCut(rings, lat);
    if (cut && isInside([cut, lat], geometry)) return [cut, lat];
  }
  return toLonLat(outer[0] ?? []);
}

/** Longitude of the middle of the longest piece of a parallel that lies inside the rings (even-odd); null if it misses them. */
function longestCut(rings: readonly (readonly Position[])[], lat: number): number | null {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 0; i + 1 < ring.length; i++) {
      const a = ring[i];
      const b = ring[i + 1];
      if (!a || !b || latOf(a) > lat === latOf(b) > lat) continue;
      crossings.push(lonOf(a) + ((lat - latOf(a)) / (latOf(b) - latOf(a))) * (lonOf(b) - lonOf(a)));
    }
  crossings.sort((a, b) => a - b);
  let best: number | null = null;
  let width = 0;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [from, to] = [crossings[i] ?? 0, crossings[i + 1] ?? 0];
    if (to - from > width) [best, width] = [(from + to) / 2, to - from];
  }
  return best;
}

/** The point halfway along a line. */
function middleOfLine(line: readonly Position[]): LonLat {
  const points = line.map(toLonLat);
  const steps = points.slice(1).map((p, i) => distanceM(points[i] ?? p, p));
  let left = steps.reduce((sum, step) => sum + step, 0) / 2;
  for (const [i, step] of steps.entries()) {
    const [a, b] = [points[i], points[i + 1]];
    if (!a || !b) break;
    if (left <= step) return step === 0 ? a : [a[0] + ((b[0] - a[0]) * left) / step, a[1] + ((b[1] - a[1]) * left) / step];
    left -= step;
  }
  return points.at(-1) ?? toLonLat([]);
}

/** Mean of all positions of a geometry; for a first look, it may lie outside. Throws if there is no position. */
export function meanPosition(geometry: Geometry): LonLat {
  const all = positionsOf(geometry);
  if (all.length === 0) throw new RangeError("a geometry needs positions");
  const sum = all.reduce<[number, number]>(([x, y], p) => [x + lonOf(p), y + latOf(p)], [0, 0]);
  return [sum[0] / all.length, sum[1] / all.length];
}

/**
 * One WGS84 point that stands for a geometry: inside the largest polygon, halfway along the longest line, or the first
 * point. Throws if the geometry has no position.
 */
export function representativePoint(geometry: Geometry): LonLat {
  const polygons = polygonsOf(geometry);
  const size = (rings: Position[][]) => areaM2({ type: "Polygon", coordinates: rings });
  if (polygons.length > 0) return pointInPolygon(polygons.reduce((a, b) => (size(b) > size(a) ? b : a)));
  const lines = linesOf(geometry);
  const spread = (line: Position[]) =>
    line.slice(1).reduce((sum, p, i) => sum + distanceM(toLonLat(line[i] ?? p), toLonLat(p)), 0);
  if (lines.length > 0) return middleOfLine(lines.reduce((a, b) => (spread(b) > spread(a) ? b : a)));
  return toLonLat(positionsOf(geometry)[0] ?? []);
}

/** Area-weighted centre of the outer ring of the largest polygon; it may lie outside a bent one. Null for points and lines. */
export function centroid(geometry: Geometry): LonLat | null {
  const rings = polygonsOf(geometry).flatMap(([outer]) => (outer ? [outer] : []));
  if (rings.length === 0) return null;
  return ringCentroid(rings.reduce((a, b) => (Math.abs(ringAreaM2(b)) > Math.abs(ringAreaM2(a)) ? b : a)));
}
