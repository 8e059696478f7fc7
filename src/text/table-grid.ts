import { cleanText } from "./clean";
import type { Line } from "./lines";
import type { Span } from "./types";

/** A cell as it stands in the source: no pieces if blank, several if it is cut by a page break. */
export interface GridCell {
  readonly pieces: readonly Span[];
  /** Where a blank cell would be. */
  readonly at: number;
  /** True where the cell stands for a merged cell further up or left. */
  readonly filled?: boolean;
}

export type GridRow = readonly GridCell[];

export const blankCell = (at: number): GridCell => ({ pieces: [], at });

export const isBlank = (cell: GridCell | undefined): boolean => cell === undefined || cell.pieces.length === 0;

/** The lines of a stretch of rows, cut at their tabs. A line without a tab inside the stretch goes on with the cell above. */
export function readRows(source: string, lines: readonly Line[]): GridRow[] {
  const rows: GridCell[][] = [];
  for (const line of lines) {
    const cells: GridCell[] = [];
    let at = line.rawStart;
    for (const part of source.slice(line.rawStart, line.rawEnd).split("\t")) {
      const text = part.trim();
      const start = at + part.length - part.trimStart().length;
      cells.push(text === "" ? blankCell(at) : { pieces: [[start, start + text.length]], at: start });
      at += part.length + 1;
    }
    rows.push(cells);
  }
  return rows;
}

/** The words of a cell without white space, to compare cells and to find numbers. */
export function cellInk(source: string, cell: GridCell | undefined): string {
  return cell ? cleanText(source, cell.pieces, { isWrapped: true }).text.replace(/\s+/gu, "") : "";
}

/** Rows of one width: blank cells are put in at the end, blank cells past the header's last are taken off. */
export function evenRows(rows: readonly GridRow[], headerRows: number): GridRow[] {
  const used = (row: GridRow) => row.findLastIndex((cell) => !isBlank(cell)) + 1;
  const width = Math.max(...rows.slice(0, headerRows).map((r) => r.length), ...rows.map(used));
  return rows.map((row) => {
    const end = row.at(-1)?.pieces.at(-1)?.[1] ?? row.at(-1)?.at ?? 0;
    const cells = row.slice(0, width);
    return [...cells, ...Array.from({ length: width - cells.length }, () => blankCell(end))];
  });
}
