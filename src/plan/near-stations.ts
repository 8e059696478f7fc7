import { bboxCenter, bboxOf } from "../geo/bounds";
import { nearestOn } from "../geo/nearest";
import type { LonLat } from "../geo/types";
import type { PlanFeature } from "./types";

export interface NearStation {
  readonly feature: PlanFeature;
  readonly distanceM: number;
}

const NO_NEIGHBOURS = new Set(["station", "metro-line", "corridor", "road", "water", "town", "district", "community-zone"]);

/**
 * The stations within `withinM` of a place, nearest first, at most `limit`. Straight-line distance from the middle of the
 * place to the nearest point of the station; empty for a thing that has no one middle (a line, an area as large as a town)
 * or no place on the map.
 */
export function nearStations(place: PlanFeature, all: readonly PlanFeature[], withinM = 1500, limit = 3): NearStation[] {
  if (NO_NEIGHBOURS.has(place.properties.kind)) return [];
  const from = middle(place.geometry);
  if (!from || place.geometry?.type.endsWith("LineString")) return [];
  const near: NearStation[] = [];
  for (const feature of all) {
    if (feature.properties.kind !== "station" || !feature.geometry) continue;
    const { distanceM } = nearestOn(from, feature.geometry);
    if (distanceM <= withinM) near.push({ feature, distanceM });
  }
  return near.sort((a, b) => a.distanceM - b.distanceM).slice(0, limit);
}

function middle(geometry: GeoJSON.Geometry | null): LonLat | null {
  const box = geometry && bboxOf(geometry);
  return box && bboxCenter(box);
}
