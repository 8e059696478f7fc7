import { LEGEND, type LegendEntry, type LegendGroup } from "../../style/legend";

export interface LegendParts {
  /** Groups with the entries that the map has something for, empty groups left out. */
  readonly seen: readonly LegendGroup[];
  /** All other entries, in the order of the legend. */
  readonly rest: readonly LegendEntry[];
}

/** Parts the legend by what is in the picture; all of it counts as seen until the map has told. */
export function legendParts(inView: readonly string[] | null, legend: readonly LegendGroup[] = LEGEND): LegendParts {
  if (inView === null) return { seen: legend, rest: [] };
  const ids = new Set(inView);
  const seen = legend.map((g) => ({ ...g, entries: g.entries.filter((e) => ids.has(e.id)) })).filter((g) => g.entries.length > 0);
  return { seen, rest: legend.flatMap((g) => g.entries.filter((e) => !ids.has(e.id))) };
}
