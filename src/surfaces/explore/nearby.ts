import { bboxCenter, bboxOf } from "../../geo/bounds";
import { distanceM } from "../../geo/measure";
import type { LonLat } from "../../geo/types";
import type { PlanFeature } from "../../plan/types";

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
    const metres = distanceM(from, to);
    if (metres <= withinM) near.push({ feature, distanceM: metres });
  }
  return near.sort((a, b) => a.distanceM - b.distanceM).slice(0, limit);
}

/** An interchange may be several points: the one nearest to the place counts. */
function nearestPoint(geometry: GeoJSON.Geometry | null, from: LonLat): LonLat | null {
  if (geometry?.type !== "MultiPoint") return middle(geometry);
  const points = geometry.coordinates.map((c): LonLat => [c[0] ?? 0, c[1] ?? 0]);
  return points.sort((a, b) => distanceM(from, a) - distanceM(from, b))[0] ?? null;
}

function middle(geometry: GeoJSON.Geometry | null): LonLat | null {
  const box = geometry && bboxOf(geometry);
  return box && bboxCenter(box);
}
