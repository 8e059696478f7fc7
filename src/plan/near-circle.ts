import type { NearGroupId, NearGroups } from "./near-groups";
import { nearStage } from "./near-stage";
import { byGroup } from "./nearby";
import type { PlanFeature } from "./types";

/** What a heading of the fifteen-minute circle holds, by what the documents say of it. */
export interface CircleRow {
  readonly id: NearGroupId;
  readonly label: string;
  /** There: reported as built, or trains run. */
  readonly there: number;
  /** Being built or prepared. */
  readonly coming: number;
  /** Intended, not begun. */
  readonly planned: number;
  /** Named, without a word on whether it is there. */
  readonly unsaid: number;
}

/** What the circle holds and what the plans add to it, under every heading: an empty one says so too. */
export function circleRows(
  items: readonly { readonly feature: PlanFeature; readonly group: NearGroupId }[],
  groups: NearGroups,
): CircleRow[] {
  const held = new Map(byGroup(items, groups).map((g) => [g.id, g.items]));
  return groups.groups.map(({ id, label }) => {
    const row = { id, label, there: 0, coming: 0, planned: 0, unsaid: 0 };
    for (const { feature } of held.get(id) ?? []) {
      const { state } = nearStage(feature.properties, () => null);
      /* A road that is drawn and of which nothing is reported is a road that is there. */
      const isRoad = feature.properties.kind === "road" && state === "unsaid";
      if (state === "done" || state === "open" || isRoad) row.there++;
      else if (state === "building" || state === "preparing") row.coming++;
      else if (state === "planned") row.planned++;
      else row.unsaid++;
    }
    return row;
  });
}
