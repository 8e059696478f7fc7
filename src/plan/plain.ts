import type { Citation } from "./types";

/** A passage in everyday words: ours, never the document's. A row of `plain.json`. */
export interface Explanation {
  readonly citation: Citation;
  readonly text: string;
}

/** A word of the documents in everyday words: ours. A row of `glossary.json`. */
export interface GlossaryTerm {
  readonly term: string;
  /** Other ways in which the documents write it. */
  readonly aliases: readonly string[];
  readonly text: string;
}

/** The explanations whose passage lies in a quotation, or holds it. */
export function explanationsOf(all: readonly Explanation[], { doc, start, end }: Citation): readonly Explanation[] {
  return all.filter(
    ({ citation: c }) => c.doc === doc && ((c.start >= start && c.end <= end) || (c.start <= start && c.end >= end)),
  );
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
