import type { NoteLine } from "./footnotes";
import { headingStyle } from "./headings";
import type { Line } from "./lines";
import {
  BOX_TITLE,
  BULLET,
  bare,
  CONTENTS_ENTRY,
  CONTENTS_TITLE,
  inkLength,
  isFinished,
  MARKDOWN_HEADING,
  ordinalOf,
  SUPERSCRIPT,
  TABLE_CAPTION,
  TABLE_UNIT,
} from "./patterns";

export type LineKind = "rows" | "contents" | "text";

/** Lines that belong together: rows of a table, a contents page, or one stretch of running text. */
export interface Piece {
  readonly kind: LineKind;
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
  /** Source text of a text piece, its lines joined by line breaks. */
  readonly text: string;
  readonly blanksBefore: number;
  readonly blanksAfter: number;
}

const RAISED = new RegExp(`^[${SUPERSCRIPT}]`, "u");

/** Shorter lines than this are set as they are; only longer ones are wrapped. */
export const WRAPPED_FROM = 18;

/** True if a line cannot be the continuation of the text before it. */
export function startsNew(line: Line, notes: ReadonlyMap<number, NoteLine>): boolean {
  const { text } = line;
  const t = bare(text);
  return (
    notes.has(line.start) ||
    line.isLayout ||
    line.isIndented ||
    BULLET.test(text) ||
    MARKDOWN_HEADING.test(text) ||
    TABLE_UNIT.test(t) ||
    ordinalOf(text) !== null ||
    headingStyle(text) !== null ||
    BOX_TITLE.test(t) ||
    (TABLE_CAPTION.test(t) && inkLength(t) <= 45)
  );
}

/** Puts the lines of a source together into pieces, without looking further than blank lines and the lines themselves. */
export function makePieces(lines: readonly Line[], kinds: readonly LineKind[], notes: ReadonlyMap<number, NoteLine>): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; ) {
    const kind = kinds[i] ?? "text";
    let j = i + 1;
    while (j < lines.length && kinds[j] === kind && isSamePiece(lines, i, j, kind, notes)) j++;
    const own = lines.slice(i, j);
    const first = own[0] as Line;
    const last = own[own.length - 1] as Line;
    pieces.push({
      kind,
      lines: own,
      start: first.start,
      end: last.end,
      text: own.map((l) => l.text).join("\n"),
      blanksBefore: first.blanksBefore,
      blanksAfter: lines[j]?.blanksBefore ?? 0,
    });
    i = j;
  }
  return pieces;
}

/** Which lines are rows of a table, which stand on a contents page, and which are text. */
export function lineKinds(source: string, lines: readonly Line[]): LineKind[] {
  const kinds = lines.map((): LineKind => "text");
  let isContents = false;
  lines.forEach((line, i) => {
    const isEntry = CONTENTS_ENTRY.test(line.text) && !/\t.*\t/u.test(line.text);
    if (CONTENTS_TITLE.test(line.text)) isContents = true;
    else if (isContents) isContents = isEntry || (/\S\s+\d{1,4}$/u.test(line.text) && inkLength(line.text) <= 60);
    const isLeader = isEntry && /(?:\.{3,}|…{2,}|·{3,})\s*\d{1,4}$/u.test(line.text);
    if (isContents || isLeader) kinds[i] = "contents";
  });
  const raw = (line: Line | undefined) => (line ? source.slice(line.rawStart, line.rawEnd) : "");
  lines.forEach((line, i) => {
    if (kinds[i] === "contents" || !raw(line).includes("\t")) return;
    const next = lines[i + 1];
    const hasNeighbour = raw(lines[i - 1]).includes("\t") || raw(next).includes("\t");
    if (line.text.includes("\t") || hasNeighbour) kinds[i] = "rows";
  });
  return kinds;
}

function isSamePiece(
  lines: readonly Line[],
  first: number,
  at: number,
  kind: LineKind,
  notes: ReadonlyMap<number, NoteLine>,
): boolean {
  const line = lines[at] as Line;
  const before = lines[at - 1] as Line;
  if (kind === "contents") return !CONTENTS_TITLE.test(line.text);
  if (line.blanksBefore > 0) return false;
  if (kind === "rows") return true;
  if (startsNew(line, notes) || before.isLayout) return false;
  const soFar = lines.slice(first, at);
  const isBoldOpen =
    (
      soFar
        .map((l) => l.text)
        .join("")
        .match(/\*\*/gu) ?? []
    ).length %
      2 ===
    1;
  // A raised number that begins no note: the text above goes on with it.
  if (isBoldOpen || RAISED.test(line.text)) return true;
  if (soFar.length === 1 && headingStyle(before.text) !== null) return false;
  const length = inkLength(bare(before.text));
  if (length < WRAPPED_FROM) return false;
  if (!isFinished(before.text) || /[；;]$/u.test(before.text)) return true;
  // A line that ends with its sentence is a paragraph of its own, unless the text is set in lines of one width.
  const width = Math.max(...soFar.map((l) => inkLength(bare(l.text))));
  return soFar.length >= 2 && length >= 0.9 * width && inkLength(bare(line.text)) <= 1.1 * width;
}
