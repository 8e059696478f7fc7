import type { SourceText } from "./world";

/**
 * The published id of an observation that an authored record names: either that id itself
 * (`gaojing.ind.prose.pm25-2025`) or `<document>.<table or prose>.<row>.<value>`, which is how authors think of it.
 */
export function indicatorId(ref: string, texts: ReadonlyMap<string, Pick<SourceText, "seed">>): string {
  const dot = ref.indexOf(".");
  const area = texts.get(ref.slice(0, dot))?.seed.area;
  return area ? `${area}.ind${ref.slice(dot)}` : ref;
}
