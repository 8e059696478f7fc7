import { FEATURE_KINDS, type FeatureKind } from "../plan/types";

/** Of several things under a finger the one that is most the plan's own wins; a thing pointed at exactly beats one nearby. */
const PRIORITY: readonly FeatureKind[] = [
  "parcel",
  "project",
  "carrier",
  "facility",
  "station",
  "green",
  "place",
  "corridor",
  "metro-line",
  "water",
  "road",
  "community-zone",
  "town",
  "district",
];

/** What the map found near the pointer: point-like things with their distance from it in pixels, others with 0 or null. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  /** Pixels between the pointer and the mark; 0 for a shape under the pointer itself, null for one that is only near. */
  readonly distancePx: number | null;
}

function priority(kind: string): number {
  const at = PRIORITY.indexOf(kind as FeatureKind);
  return at < 0 ? FEATURE_KINDS.length : at;
}

/** Kinds that are aimed at: a mark or a shape with an edge. The rest is ground and answers only where nothing of these is near. */
function isAimed(kind: string): boolean {
  return priority(kind) < PRIORITY.indexOf("corridor");
}

/** The one that is meant; null if there is none. Within 5 px distances count as equal and the kind decides. */
export function pick(candidates: readonly Candidate[]): string | null {
  const near = (c: Candidate) => (c.distancePx === null ? 8 : Math.floor(c.distancePx / 5));
  const best = [...candidates].sort(
    (a, b) =>
      Number(isAimed(b.kind)) - Number(isAimed(a.kind)) ||
      (isAimed(a.kind) && isAimed(b.kind) ? near(a) - near(b) : 0) ||
      priority(a.kind) - priority(b.kind) ||
      near(a) - near(b) ||
      (a.id < b.id ? -1 : 1),
  )[0];
  return best?.id ?? null;
}
