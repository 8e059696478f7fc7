import { squeeze } from "../../src/text/anchor";
import type { ParsedDocument, TableBlock, TableCell } from "../../src/text/types";

/** Text without white space. */
export function bare(text: string): string {
  return squeeze(text).text;
}

/** The table of a document with that caption, white space apart; null if there is none or more than one. */
export function tableByCaption(document: ParsedDocument, caption: string): TableBlock | null {
  const wanted = bare(caption);
  const hits = document.blocks.filter(
    (b): b is TableBlock => b.type === "table" && b.caption !== null && bare(b.caption.text) === wanted,
  );
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

/** The rows below the header that hold more than one cell of the source: a row that is one merged cell is a heading. */
export function bodyRows(table: TableBlock): readonly (readonly TableCell[])[] {
  return table.rows.slice(table.headerRows).filter((row) => !isHeading(row));
}

/** For each row of `bodyRows` the words of the heading row above it; nothing for rows above the first heading. */
export function rowSections(table: TableBlock): ReadonlyMap<readonly TableCell[], string> {
  const sections = new Map<readonly TableCell[], string>();
  let section: string | undefined;
  for (const row of table.rows.slice(table.headerRows)) {
    if (isHeading(row)) section = row[0]?.text;
    else if (section !== undefined) sections.set(row, section);
  }
  return sections;
}

function isHeading(row: readonly TableCell[]): boolean {
  return new Set(row.map((cell) => `${cell.start}-${cell.end}`)).size <= 1;
}

/** What identifies a row: its number and its name, white space apart. */
export function rowKey(rowNo: string, name: string): string {
  return `${bare(rowNo)}|${bare(name)}`;
}
