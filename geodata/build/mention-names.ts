import { parentArea } from "../../src/plan/ids";
import type { Named } from "../../src/plan/mentions";
import type { AuthoredFeature } from "./authored";
import type { Seed } from "./seeds";
import { bare } from "./table-rows";

/** Kinds that every document may speak of. */
const CONTEXT_KINDS = new Set<AuthoredFeature["kind"]>(["town", "district", "metro-line", "station"]);

/** True if the names of a feature are looked for in a document: its own area's, its district's, or as the record says. */
export function isLookedForIn(feature: AuthoredFeature, seed: Pick<Seed, "id" | "area">): boolean {
  if (feature.mentionedIn) return feature.mentionedIn.includes(seed.id);
  if (CONTEXT_KINDS.has(feature.kind)) return true;
  return feature.area === seed.area || parentArea(feature.area) === seed.area;
}

/** The features to look for in a document, each with the names that count there. */
export function namesFor(features: readonly AuthoredFeature[], seed: Pick<Seed, "id" | "area">): Named[] {
  return features
    .filter((feature) => isLookedForIn(feature, seed))
    .map((feature) => {
      const not = new Set((feature.notMentionedAs ?? []).map(bare));
      const names = [feature.name, ...(feature.aliases ?? [])].filter((name) => !not.has(bare(name)));
      const named = { id: feature.id, names, isOwn: feature.area === seed.area };
      return feature.notWithin ? { ...named, notWithin: feature.notWithin } : named;
    });
}
