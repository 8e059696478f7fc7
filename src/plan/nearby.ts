import { isInside } from "../geo/inside";
import { bearingDeg } from "../geo/measure";
import { nearestOn } from "../geo/nearest";
import type { LonLat } from "../geo/types";
import { t } from "../i18n/words";
import { type NearGroupId, type NearGroups, nearGroupOf } from "./near-groups";
import type { AreaId, FeatureProperties, PlanFeature } from "./types";

/** Beyond this a position says in which quarter a thing lies, and no more. */
const COARSE_M = 250;

/** Why a thing is not counted as near: its place is known only roughly, or it may lie just beyond the edge. */
export type Doubt = "position" | "edge";

/** A feature seen from a place. */
export interface NearFeature {
  readonly feature: PlanFeature;
  readonly group: NearGroupId;
  /** Great-circle metres to its nearest edge; 0 inside. */
  readonly distanceM: number;
  /** The nearest place of it, WGS84. */
  readonly at: LonLat;
  /** 东北; null where the place stands in it. */
  readonly direction: string | null;
  /** Null: certainly within the distance asked for. */
  readonly doubt: Doubt | null;
}

export interface Nearby {
  /** Certainly within, nearest first. */
  readonly certain: readonly NearFeature[];
  /** Perhaps within, nearest first; never counted as near. */
  readonly unsure: readonly NearFeature[];
  /** What the documents of the town around the place name without saying where. */
  readonly unplaced: readonly { readonly feature: PlanFeature; readonly group: NearGroupId }[];
  /** The town that the place lies in; null outside the towns. */
  readonly town: PlanFeature | null;
}

const DIRECTIONS = [t("北"), t("东北"), t("东"), t("东南"), t("南"), t("西南"), t("西"), t("西北")] as const;

/** One of eight directions in Chinese, from a bearing in degrees clockwise from north. */
export function directionWord(bearing: number): string {
  return DIRECTIONS[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? t("北");
}

/** `东北 320 m`; to ten metres, from one kilometre on to a hundred. */
export function distanceWords(distanceM: number): string {
  if (distanceM < 995) return `${Math.max(10, Math.round(distanceM / 10) * 10)} m`;
  return `${(Math.round(distanceM / 100) / 10).toFixed(1).replace(/\.0$/u, "")} km`;
}

/** True where the place on the map says too little to measure a walk from it. */
function isCoarse({ geometryBasis: { method, accuracyM } }: Pick<FeatureProperties, "geometryBasis">): boolean {
  return method === "schematic" || accuracyM === null || accuracyM > COARSE_M;
}

function seenFrom(from: LonLat, feature: PlanFeature, group: NearGroupId): NearFeature | null {
  if (!feature.geometry) return null;
  const { distanceM, at } = nearestOn(from, feature.geometry);
  const direction = distanceM < 5 ? null : directionWord(bearingDeg(from, at));
  return { feature, group, distanceM, at, direction, doubt: isCoarse(feature.properties) ? "position" : null };
}

/**
 * What the plans name within `withinM` of a place (WGS84), by the headings of `groups`. Certain is what lies within even if
 * its position is off by its stated accuracy; what is known only roughly, or may lie beyond the edge, stands apart.
 */
export function nearby(from: LonLat, all: readonly PlanFeature[], groups: NearGroups, withinM: number): Nearby {
  const town = all.find((f) => f.properties.kind === "town" && f.geometry && isInside(from, f.geometry)) ?? null;
  const certain: NearFeature[] = [];
  const unsure: NearFeature[] = [];
  const unplaced: { feature: PlanFeature; group: NearGroupId }[] = [];
  for (const feature of all) {
    const group = nearGroupOf(groups, feature.properties);
    if (group === null) continue;
    if (!feature.geometry) {
      if (town && belongsTo(feature.properties, town.properties.area)) unplaced.push({ feature, group });
      continue;
    }
    const seen = seenFrom(from, feature, group);
    const accuracyM = feature.properties.geometryBasis.accuracyM ?? 0;
    if (!seen || seen.distanceM - accuracyM > withinM) continue;
    if (seen.doubt === null && seen.distanceM + accuracyM <= withinM) certain.push(seen);
    else unsure.push(seen.doubt === null ? { ...seen, doubt: "edge" } : seen);
  }
  const byDistance = (a: NearFeature, b: NearFeature) => a.distanceM - b.distanceM;
  return { certain: certain.sort(byDistance), unsure: unsure.sort(byDistance), unplaced, town };
}

function belongsTo({ area, outsideArea }: FeatureProperties, town: AreaId): boolean {
  return area === town && !outsideArea;
}

/** The headings that hold something, in their order, each with what it holds. */
export function byGroup<T extends { readonly group: NearGroupId }>(
  items: readonly T[],
  groups: NearGroups,
): { readonly id: NearGroupId; readonly label: string; readonly items: readonly T[] }[] {
  return groups.groups
    .map(({ id, label }) => ({ id, label, items: items.filter((item) => item.group === id) }))
    .filter(({ items: held }) => held.length > 0);
}
