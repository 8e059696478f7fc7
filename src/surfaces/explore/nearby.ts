import type { PlanFeature } from "../../plan/types";

type Point = readonly [lon: number, lat: number];

export interface NearStation {
  readonly feature: PlanFeature;
  readonly distanceM: number;
}

const NO_NEIGHBOURS = new Set(["station", "metro-line", "corridor", "road", "water", "town", "district", "community-zone"]);

/**
 * The stations within `withinM` of a place, nearest first, at most `limit`. Straight-line distance between the middles;
 * empty for a thing that has no one middle (a line, an area as large as a town) or no place on the map.
 */
export function nearStations(place: PlanFeature, all: readonly PlanFeature[], withinM = 1500, limit = 3): NearStation[] {
  if (NO_NEIGHBOURS.has(place.properties.kind)) return [];
  const from = middle(place.geometry);
  if (!from || place.geometry?.type.endsWith("LineString")) return [];
  const near: NearStation[] = [];
  for (const feature of all) {
    if (feature.properties.kind !== "station") continue;
    const to = nearestPoint(feature.geometry, from);
    if (!to) continue;
    const distanceM = distance(from, to);
    if (distanceM <= withinM) near.push({ feature, distanceM });
  }
  return near.sort((a, b) => a.distanceM - b.distanceM).slice(0, limit);
}

/** Metres between two points in WGS84 a few kilometres apart (equirectangular; within 0.1 % there). */
export function distance(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const x = (b[0] - a[0]) * rad * Math.cos(((a[1] + b[1]) / 2) * rad);
  const y = (b[1] - a[1]) * rad;
  return Math.hypot(x, y) * 6_371_008.8;
}

/** An interchange may be several points: the one nearest to the place counts. */
function nearestPoint(geometry: GeoJSON.Geometry | null, from: Point): Point | null {
  if (geometry?.type !== "MultiPoint") return middle(geometry);
  const points = geometry.coordinates.map((c): Point => [c[0] ?? 0, c[1] ?? 0]);
  return points.sort((a, b) => distance(from, a) - distance(from, b))[0] ?? null;
}

/** The middle of the bounding box. */
function middle(geometry: GeoJSON.Geometry | null): Point | null {
  if (!geometry || geometry.type === "GeometryCollection") return null;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (c: unknown): void => {
    if (!Array.isArray(c)) return;
    const [x, y] = c;
    if (typeof x === "number" && typeof y === "number") {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    } else c.forEach(visit);
  };
  visit(geometry.coordinates);
  return Number.isFinite(box[0]) ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : null;
}
