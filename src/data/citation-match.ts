import { blocksIn } from "../text/outline";
import type { ParsedDocument } from "../text/types";

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** The characters of a source range that the document's blocks keep, in the order of the source. */
function keptIn(doc: ParsedDocument, start: number, end: number): string {
  const at = new Map<number, string>();
  for (const { text, runs } of blocksIn(doc, start, end))
    for (const [textStart, sourceStart, length] of runs) {
      const from = Math.max(start, sourceStart);
      const to = Math.min(end, sourceStart + length);
      for (let i = from; i < to; i++) at.set(i, text.charAt(textStart + i - sourceStart));
    }
  return squeezed(
    [...at.keys()]
      .sort((a, b) => a - b)
      .map((i) => at.get(i))
      .join(""),
  );
}

/**
 * True if a quote still stands where its citation says. The blocks leave out marks of footnotes and of layout, so these
 * may be missing; nothing else may, and nothing may be there that the quote has not. False where the document is unknown.
 */
export function isStillThere(
  { start, end, exact }: { readonly start: number; readonly end: number; readonly exact: string },
  doc: ParsedDocument | undefined,
): boolean {
  if (!doc) return false;
  const kept = keptIn(doc, start, end);
  let i = 0;
  for (const c of squeezed(exact)) {
    if (kept.charAt(i) === c) i += 1;
    else if (/[\p{Script=Han}]/u.test(c)) return false;
  }
  return kept !== "" && i === kept.length;
}
