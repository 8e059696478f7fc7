import type { Block, ParsedDocument } from "../../plan/types";
import { findInText, type Span } from "./segments";

/** A hit of the search in a document: offsets into the block's clean text. */
export interface Hit {
  readonly blockId: string;
  readonly range: Span;
}

export interface Find {
  readonly hits: readonly Hit[];
  /** The hit that is shown. */
  readonly at: number;
}

/** All hits of `query` in what the reader shows, in reading order; white space is left out of account. */
export function searchDocument(parsed: ParsedDocument, query: string): Hit[] {
  if (query.trim() === "") return [];
  return parsed.blocks
    .filter((b: Block) => b.type !== "layout" && b.type !== "contents")
    .flatMap((b) => findInText(b.text, query).map((range) => ({ blockId: b.id, range })));
}
