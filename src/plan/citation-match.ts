import { blocksIn } from "../text/outline";
import type { Block, Citation, ParsedDocument, Run } from "../text/types";

/** Marks of emphasis, which the clean text leaves out; nothing else of a quote may be missing in it. */
const MARKS = /[\s*]/gu;

function pieces(block: Block): { readonly text: string; readonly runs?: readonly Run[] }[] {
  return block.type === "table" ? [block, ...block.rows.flat()] : [block];
}

/** The characters of a source range, in the order of the source, white space and marks of emphasis apart. */
export function wordsAt(doc: ParsedDocument, start: number, end: number): string {
  const at = new Map<number, string>();
  for (const { text, runs } of blocksIn(doc, start, end).flatMap(pieces))
    for (const [textStart, sourceStart, length] of runs ?? []) {
      const to = Math.min(end, sourceStart + length);
      for (let i = Math.max(start, sourceStart); i < to; i++) at.set(i, text.charAt(textStart + i - sourceStart));
    }
  return [...at]
    .sort(([a], [b]) => a - b)
    .map(([, char]) => char)
    .join("")
    .replace(MARKS, "");
}

/** True if the document still says, at this very place, what the citation quotes. It is never looked for elsewhere. */
export function standsInText({ start, end, exact }: Citation, doc: ParsedDocument): boolean {
  const words = wordsAt(doc, start, end);
  return words !== "" && words === exact.replace(MARKS, "");
}

/** The same where the document may be unknown: what cannot be looked up is not proven. */
export function isStillThere(citation: Citation, doc: ParsedDocument | undefined): boolean {
  return doc !== undefined && standsInText(citation, doc);
}
