import type { TableBlock, TableCell } from "../../plan/types";

/** A cell as HTML wants it: merged cells once, with their spans. */
export interface GridCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/**
 * Turns the filled rows of a table back into merged cells. A filled cell belongs to the nearest unfilled cell above it
 * or to its left with the same offsets and text; a filled cell without such an origin stands by itself.
 */
export function tableGrid(table: TableBlock): GridCell[][] {
  const { rows } = table;
  const taken = rows.map((r) => r.map(() => false));
  const same = (a: TableCell, b: TableCell | undefined): boolean =>
    b?.filled === true && a.start === b.start && a.end === b.end && a.text === b.text;
  return rows.map((cells, row) => {
    const out: GridCell[] = [];
    cells.forEach((cell, column) => {
      if (taken[row]?.[column]) return;
      let colSpan = 1;
      while (same(cell, cells[column + colSpan]) && !taken[row]?.[column + colSpan]) colSpan += 1;
      let rowSpan = 1;
      const fits = (r: number) => {
        for (let c = column; c < column + colSpan; c++) if (!same(cell, rows[r]?.[c]) || taken[r]?.[c]) return false;
        return true;
      };
      while (row + rowSpan < rows.length && isHeader(table, row) === isHeader(table, row + rowSpan) && fits(row + rowSpan))
        rowSpan += 1;
      for (let r = row; r < row + rowSpan; r++) {
        const line = taken[r];
        if (line) line.fill(true, column, column + colSpan);
      }
      out.push({ cell, row, column, rowSpan, colSpan });
    });
    return out;
  });
}

function isHeader(table: TableBlock, row: number): boolean {
  return row < table.headerRows;
}
