import type { Columns } from "./table-align";
import { cellInk, type GridCell, type GridRow, isBlank } from "./table-grid";

const asFilled = (cell: GridCell): GridCell => ({ ...cell, filled: true });

/** A row that only names a section of the table: `(一) 区级骨干路网 (7 项)`. Every cell of it then is that text. */
export function isSectionRow(source: string, row: GridRow): boolean {
  const [first, ...rest] = row;
  return row.length >= 3 && !isBlank(first) && rest.every(isBlank) && !/^\d+$/u.test(cellInk(source, first));
}

/** Header cells that are merged across or down get the text of the cell they belong to. */
export function fillHeader(rows: readonly GridRow[]): GridRow[] {
  const out: GridRow[] = [];
  for (const [r, row] of rows.entries()) {
    const cells: GridCell[] = [];
    for (const [c, cell] of row.entries()) {
      const above = out[r - 1]?.[c];
      const left = cells[c - 1];
      if (!isBlank(cell)) cells.push(cell);
      else if (above && !isBlank(above)) cells.push(asFilled(above));
      else if (r === 0 && left && !isBlank(left)) cells.push(asFilled(left));
      else cells.push(cell);
    }
    out.push(cells);
  }
  return out;
}

/** Merged category cells are filled down; a new upper category ends the lower one, a section row ends both. */
export function fillBody(source: string, rows: readonly GridRow[], { categories, number }: Columns): GridRow[] {
  const current = new Map<number, GridCell>();
  return rows.map((row) => {
    if (number !== null && isSectionRow(source, row)) {
      current.clear();
      const [first] = row;
      return row.map((cell, c) => (c === 0 || !first ? cell : asFilled(first)));
    }
    const cells = [...row];
    for (const [i, c] of categories.entries()) {
      const cell = cells[c] as GridCell;
      if (!isBlank(cell)) {
        current.set(c, cell);
        for (const lower of categories.slice(i + 1)) current.delete(lower);
        continue;
      }
      const above = current.get(c);
      if (above) cells[c] = asFilled(above);
    }
    return cells;
  });
}
