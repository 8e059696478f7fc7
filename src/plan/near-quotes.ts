import type { Citation, FeatureProperties } from "./types";

/** As many passages as a resident reads at one glance; the rest are with the whole of the feature. */
const QUOTES = 3;

/** The passages that a line of what is near opens with: the one its stage rests on (`first`), then the others. */
export function nearQuotes(
  { citations, stages, plans }: Pick<FeatureProperties, "citations" | "stages" | "plans">,
  first: Citation | null,
): readonly Citation[] {
  const all = [...(first ? [first] : []), ...plans.map((p) => p.citation), ...stages.map((r) => r.citation), ...citations];
  const seen = new Set<string>();
  return all
    .filter(({ doc, start, end }) => {
      const key = `${doc} ${start} ${end}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, QUOTES);
}
