import { blankCell, cellInk, type GridRow, isBlank } from "./table-grid";

/** What the columns of a table are for, as far as its own header and cells tell. */
export interface Columns {
  /** The running number, or null. */
  readonly number: number | null;
  /** Columns of merged categories, left of the name. */
  readonly categories: readonly number[];
  /** The first column that is filled in nearly every row. */
  readonly name: number;
}

const NUMBER_HEADER = /^(?:序号|编号|No\.?)$/iu;
const CATEGORY_HEADER = /^(?:类别|类型|分类|大类|领域|板块|一级指标)$/u;

/** Which column runs 1, 2, 3, …: by its header, else by its cells. */
export function numberColumn(source: string, header: readonly GridRow[], body: readonly GridRow[]): number | null {
  for (const row of header) {
    const at = row.findIndex((cell) => NUMBER_HEADER.test(cellInk(source, cell)));
    if (at >= 0) return at;
  }
  const width = Math.max(0, ...body.map((r) => r.length));
  for (let c = 0; c < Math.min(width, 3); c++) {
    const numbers = body.map((row) => cellInk(source, row[c])).filter((t) => t !== "");
    if (body.length >= 3 && numbers.length >= 0.8 * body.length && numbers.every((t, i) => t === String(i + 1))) return c;
  }
  return null;
}

export function findColumns(
  source: string,
  header: readonly GridRow[],
  body: readonly GridRow[],
  number: number | null,
): Columns {
  const width = body[0]?.length ?? 0;
  const full = (c: number) => body.filter((row) => !isBlank(row[c])).length;
  let name = number === 0 ? 1 : 0;
  const titled = (c: number) => header.some((row) => CATEGORY_HEADER.test(cellInk(source, row[c])));
  while (name < width - 1 && (name === number || titled(name) || full(name) < 0.6 * body.length)) name++;
  const categories: number[] = [];
  for (let c = 0; c < name; c++) {
    if (c === number || full(c) === body.length || isBlank(body[0]?.[c])) continue;
    if (number !== null || titled(c)) categories.push(c);
  }
  return { number, categories, name: number === null && categories.length === 0 ? 0 : name };
}

/** Moves a row whose running number is in a wrong column, by the blank cells that stand too many or too few. */
export function alignByNumber(source: string, row: GridRow, column: number, expected: number): GridRow {
  if (/^\d+$/u.test(cellInk(source, row[column]))) return row;
  const at = row.findIndex((cell) => cellInk(source, cell) === String(expected));
  const end = row.at(-1)?.at ?? 0;
  if (at > column) {
    const blanks = row.flatMap((cell, i) => (i < at && isBlank(cell) ? [i] : [])).slice(0, at - column);
    if (blanks.length < at - column) return row;
    return [...row.filter((_, i) => !blanks.includes(i)), ...blanks.map(() => blankCell(end))];
  }
  if (at >= 0 && row.slice(at + 1, column + 1).every(isBlank)) {
    const cells = [...row];
    const [cell] = cells.splice(at, 1);
    if (cell) cells.splice(column, 0, cell);
    return cells;
  }
  return row;
}

const shiftLeft = (row: GridRow, from: number): GridRow => [
  ...row.slice(0, from),
  ...row.slice(from + 1),
  blankCell(row.at(-1)?.pieces.at(-1)?.[1] ?? row.at(-1)?.at ?? 0),
];

/**
 * Where the names are blank and the category column is full, the two have changed places: the merged category stands in
 * the name column of the row above that stretch.
 */
export function alignByNames(rows: readonly GridRow[], { categories, name }: Columns): GridRow[] {
  const out = [...rows];
  const category = categories.at(-1);
  if (category === undefined || category !== name - 1) return out;
  const isSwapped = (row: GridRow | undefined) =>
    row !== undefined && isBlank(row[name]) && !isBlank(row[category]) && row.slice(name + 1).some((c) => !isBlank(c));
  for (let i = 0; i < out.length; i++) {
    const row = out[i] as GridRow;
    if (!isSwapped(row)) continue;
    const above = out[i - 1];
    if (above && !isSwapped(rows[i - 1]) && isBlank(above[category]) && !isBlank(above[name]))
      out[i - 1] = shiftLeft(above, category);
    const cells = [...row];
    [cells[category], cells[name]] = [row[name] ?? blankCell(0), row[category] ?? blankCell(0)];
    out[i] = cells;
  }
  return out;
}

/**
 * A row that has slipped one column to the right over a blank category: its name is shorter than any other name and fits
 * the categories, and its last cell is longer than any other there and fits the names. All of it must hold, else nothing is moved.
 */
export function alignByLength(source: string, rows: readonly GridRow[], { categories, name }: Columns): GridRow[] {
  const category = categories.at(-1);
  if (category === undefined || category !== name - 1) return [...rows];
  return rows.map((row, index) => {
    const last = row.length - 1;
    if (!isBlank(row[category]) || isBlank(row[name]) || isBlank(row[last])) return row;
    const range = (c: number) => {
      const lengths = rows.flatMap((r, i) => (i === index || isBlank(r[c]) ? [] : [cellInk(source, r[c]).length]));
      return { min: Math.min(...lengths), max: Math.max(...lengths), count: lengths.length };
    };
    const fits = (c: number, at: number) => {
      const length = cellInk(source, row[at]).length;
      const { min, max, count } = range(c);
      return count >= 2 && length >= min && length <= max;
    };
    const isSlipped =
      !fits(name, name) && !fits(last, last) && range(last).count >= 2 && fits(category, name) && fits(name, name + 1);
    return isSlipped ? shiftLeft(row, category) : row;
  });
}
