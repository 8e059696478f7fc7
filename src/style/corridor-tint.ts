import type { PlanFeature } from "../plan/types";
import { dataColors } from "./data-colors";
import type { ColorSet } from "./palette";

/** A small warm family, far enough apart to tell two neighbours, for corridors that no metro line gives its colour. */
const WARM = ["#d0582f", "#b03a68", "#a87412", "#8f5a9c", "#9c4a2c"] as const;

/**
 * One colour for each corridor, the same on map, panel, chart and slide: the metro line's own where the corridor is
 * one, else by its place among the corridors of its town (in the order of their ids).
 */
export function corridorTints(features: readonly PlanFeature[]): ReadonlyMap<string, ColorSet> {
  const tints = new Map<string, ColorSet>();
  const used = new Map<string, number>();
  const corridors = features.map((f) => f.properties).filter((p) => p.kind === "corridor");
  for (const p of [...corridors].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const nth = used.get(p.area) ?? 0;
    if (!p.color) used.set(p.area, nth + 1);
    tints.set(p.id, dataColors(p.color ?? WARM[nth % WARM.length] ?? WARM[0]));
  }
  return tints;
}
