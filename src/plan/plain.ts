import type { Citation } from "./types";

/** A passage in everyday words: ours, never the document's. The passage itself stands beside it, so that its place is enough. */
export interface PlainWords {
  readonly citation: Omit<Citation, "exact">;
  readonly text: string;
}

/** The same with the passage itself, as authored; a passage in English, a row of `gloss-en.json`. */
export interface Explanation extends PlainWords {
  readonly citation: Citation;
}

/** A word of the documents in everyday words: ours. A row of `glossary.json`. */
export interface GlossaryTerm {
  readonly term: string;
  /** Other ways in which the documents write it. */
  readonly aliases: readonly string[];
  readonly text: string;
}

/** The explanations whose passage lies in a quotation, or holds it. */
export function explanationsOf<T extends PlainWords>(all: readonly T[], { doc, start, end }: Citation): readonly T[] {
  return all.filter(
    ({ citation: c }) => c.doc === doc && ((c.start >= start && c.end <= end) || (c.start <= start && c.end >= end)),
  );
}

/** An English gloss beside a quotation, and how much of it is said: all of it, a part, or more than it (`around`). */
export interface Gloss extends Explanation {
  readonly covers: "whole" | "part" | "around";
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
const holds = (a: Citation, b: Citation) => a.start <= b.start && a.end >= b.end;

/** Whether two texts are the same words, punctuation and white space apart. */
export const isSameWords = (a: string, b: string): boolean => letters(a) === letters(b);

/** Explanations of one document whose passage lies in no other's, in the order of the text. */
export function outermost(all: readonly Explanation[]): Explanation[] {
  return all
    .filter((one) => !all.some((two) => two !== one && holds(two.citation, one.citation)))
    .sort((a, b) => a.citation.start - b.citation.start);
}

/**
 * The glosses that fit a quotation best: the one of just these words, punctuation apart; else those that lie in it, or the
 * shortest that holds it, whichever differs less from it in length. None of them lies in another; in the order of the text.
 */
export function glossesOf(all: readonly Explanation[], citation: Citation): readonly Gloss[] {
  const near = explanationsOf(all, citation);
  const same = near.find(({ citation: c }) => isSameWords(c.exact, citation.exact));
  if (same) return [{ ...same, covers: "whole" }];
  const length = ({ start, end }: Citation) => end - start;
  const outer = outermost(near.filter(({ citation: c }) => holds(citation, c)));
  const [around] = near.filter(({ citation: c }) => holds(c, citation)).sort((a, b) => length(a.citation) - length(b.citation));
  const said = outer.reduce((sum, { citation: c }) => sum + length(c), 0);
  if (around && said / length(citation) < length(citation) / length(around.citation)) return [{ ...around, covers: "around" }];
  return outer.map((one) => ({ ...one, covers: "part" as const }));
}

/** Where a term stands in a text; the longest of two that begin at one place. Half-open, in UTF-16 units of the text. */
export interface TermPlace {
  readonly start: number;
  readonly end: number;
  readonly term: GlossaryTerm;
}

/** The first place of every term in a text, in the order of the text; a term inside a longer one does not count. */
export function termsIn(text: string, glossary: readonly GlossaryTerm[]): TermPlace[] {
  const words = glossary
    .flatMap((term) => [term.term, ...term.aliases].map((word) => ({ word, term })))
    .sort((a, b) => b.word.length - a.word.length);
  const found: TermPlace[] = [];
  const taken: (readonly [number, number])[] = [];
  for (const { word, term } of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const [start, end] = [at, at + word.length];
      if (taken.some(([from, to]) => start < to && end > from)) continue;
      taken.push([start, end]);
      if (!found.some((place) => place.term === term)) found.push({ start, end, term });
    }
  return found.sort((a, b) => a.start - b.start);
}
