import { distanceM } from "../geo/measure";
import { representativePoint } from "../geo/representative";
import type { LonLat } from "../geo/types";
import type { AreaId, PlanFeature } from "../plan/types";
import { iconOf } from "./marks";

/** Nearer than this two marks hide each other at every scale of the map. */
const SAME_PLACE_M = 14;

/**
 * Which place in the row a mark takes that stands where others stand: marks of one place are set side by side, in the
 * order of the features. In widths of a mark from the true place; 0 for the many that stand alone.
 */
export function spreads(features: readonly PlanFeature[], front: AreaId | readonly AreaId[]): ReadonlyMap<string, number> {
  const rows: { readonly at: LonLat; readonly ids: string[] }[] = [];
  const fronts = [front].flat();
  const own = (f: PlanFeature) => (fronts.includes(f.properties.area) ? 0 : 1);
  for (const { geometry, properties: p } of [...features].sort((a, b) => own(a) - own(b))) {
    if (!geometry || p.kind === "station" || iconOf(p) === null) continue;
    const at = representativePoint(geometry);
    const row = rows.find((r) => distanceM(r.at, at) < SAME_PLACE_M);
    if (row) row.ids.push(p.id);
    else rows.push({ at, ids: [p.id] });
  }
  return new Map(rows.flatMap(({ ids }) => ids.map((id, i) => [id, i - (ids.length - 1) / 2] as const)));
}
