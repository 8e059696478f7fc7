import { blockAt, cellAt, headingPath, sourceRangeToText, sourceToText } from "../text/outline";
import { sentenceAround } from "../text/sentence";
import type { Block, ParsedDocument, TableBlock, TableCell } from "../text/types";

/** Where a source range stands in its document: the chapter above it, and its row if it stands in one row of a table. */
export interface PlaceInDocument {
  /** The uppermost heading above it; null in front of the first. */
  readonly chapter: string | null;
  readonly row: { readonly table: TableBlock; readonly index: number } | null;
}

/** Looks a source range up. `row` is null outside tables, in their headings, and where the range runs over several rows. */
export function placeIn(doc: ParsedDocument, start: number, end: number): PlaceInDocument {
  return { chapter: headingPath(doc, start)[0] ?? null, row: rowIn(doc, start, end) };
}

function rowIn(doc: ParsedDocument, start: number, end: number): PlaceInDocument["row"] {
  const table = blockAt(doc, start);
  if (table?.type !== "table") return null;
  const from = cellAt(table, start);
  const to = cellAt(table, end - 1);
  if (!from || !to || from.row !== to.row || from.row < table.headerRows) return null;
  return { table, index: from.row };
}

/** A source range as a range of a block's clean text; null if nothing of it is in the text. */
export function rangeInBlock(block: Block, start: number, end: number): readonly [start: number, end: number] | null {
  return sourceRangeToText(block, start, end);
}

/** Where a cell's text begins in its block's clean text; null for a blank cell. */
export function cellStartInBlock(block: Block, cell: TableCell): number | null {
  return cell.text === "" ? null : sourceToText(block, cell.start);
}

/** The sentence that a source range lies in, clean; the empty string where the document has none there. */
export function sentenceIn(doc: ParsedDocument, start: number, end: number): string {
  const block = blockAt(doc, start);
  return block ? sentenceAround(block, start, end) : "";
}
