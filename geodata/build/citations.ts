import type { Citation } from "../../src/plan/types";
import { type Anchored, anchorQuote } from "../../src/text/anchor";
import type { AuthoredCitation } from "./authored";
import type { SourceText } from "./world";

type Texts = ReadonlyMap<string, SourceText>;

/** Where an authored citation stands: anchored, or why not (no such document counts as no match). */
export function anchor(texts: Texts, citation: AuthoredCitation): Anchored {
  const text = texts.get(citation.doc);
  return text ? anchorQuote(text.squeezed, citation) : { ok: false, reason: "no-match", hits: [] };
}

/** An authored citation as published; null if it cannot be anchored (a rule reports that). */
export function publishCitation(texts: Texts, citation: AuthoredCitation): Citation | null {
  const found = anchor(texts, citation);
  return found.ok ? { doc: citation.doc, start: found.start, end: found.end, exact: citation.exact } : null;
}

/** All that can be anchored. */
export function publishCitations(texts: Texts, citations: readonly AuthoredCitation[]): Citation[] {
  return citations.flatMap((citation) => publishCitation(texts, citation) ?? []);
}
