import { type Explanation, type Gloss, isSameWords, outermost } from "../../plan/plain";
import type { ParsedDocument } from "../../plan/types";

/** The English glosses of each block, by its id: each gloss in the block in which its passage ends. */
export function glossPlaces(
  { id: doc, blocks }: ParsedDocument,
  all: readonly Explanation[],
): ReadonlyMap<string, readonly Gloss[]> {
  const places = new Map<string, readonly Gloss[]>();
  const own = outermost(all.filter(({ citation: c }) => c.doc === doc));
  for (const { id, text, spans } of blocks) {
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) continue;
    const ended = own.filter(({ citation: c }) => c.end > first[0] && c.end <= last[1]);
    const [only] = ended;
    if (!only) continue;
    const isPart = ended.every(({ citation: c }) => c.start >= first[0]);
    const covers = ended.length === 1 && isSameWords(only.citation.exact, text) ? "whole" : isPart ? "part" : "around";
    places.set(
      id,
      ended.map((one) => ({ ...one, covers })),
    );
  }
  return places;
}
