import { type GlossaryTerm, termsIn } from "../../plan/plain";
import type { Block } from "../../plan/types";

/** A word that is explained, and where in the clean text of its block it ends. */
export interface TermAt {
  readonly at: number;
  readonly term: GlossaryTerm;
}

const EXPLAINED = new Set<Block["type"]>(["paragraph", "list-item", "box"]);

/** By block, the words that are explained: each where it first stands in a chapter, so that a page is not strewn with signs. */
export function termPlaces(blocks: readonly Block[], glossary: readonly GlossaryTerm[]): ReadonlyMap<string, readonly TermAt[]> {
  const places = new Map<string, readonly TermAt[]>();
  let told = new Set<GlossaryTerm>();
  for (const block of blocks) {
    if (block.type === "heading" && block.level <= 1) told = new Set();
    if (!EXPLAINED.has(block.type)) continue;
    const found = termsIn(block.text, glossary).filter(({ term }) => !told.has(term));
    for (const { term } of found) told.add(term);
    if (found.length > 0)
      places.set(
        block.id,
        found.map(({ end, term }) => ({ at: end, term })),
      );
  }
  return places;
}
