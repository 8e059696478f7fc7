import type { CallAt } from "./clean";
import { cleanText } from "./clean";
import type { Line } from "./lines";
import { alignByLength, alignByNames, alignByNumber, type Columns, findColumns, numberColumn } from "./table-align";
import { fillBody, fillHeader, isSectionRow } from "./table-fill";
import { cellInk, evenRows, type GridCell, type GridRow, isBlank, readRows } from "./table-grid";
import type { Run, Span, TableCell } from "./types";
import type { CalledMark } from "./units";

export interface TableInput {
  readonly caption: Span | null;
  /** The stretches of rows, one for each page that the table runs over. */
  readonly stretches: readonly (readonly Line[])[];
}

export interface ReadTable {
  readonly caption: TableCell | null;
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCell[])[];
  readonly text: string;
  readonly runs: readonly Run[];
  readonly bold: readonly Span[];
  readonly calls: readonly CallAt[];
}

/**
 * Reads a table: one header, rows of one width, cells joined over page breaks, merged cells filled. A row that names a
 * section of the table stays a row: its first cell has the text, all others repeat it as filled cells.
 */
export function readTable(source: string, input: TableInput, marks: readonly CalledMark[]): ReadTable {
  const stretches = input.stretches.map((lines) => readRows(source, lines));
  const [first = [], ...more] = stretches;
  const headerRows = countHeaderRows(source, first);
  const header = first.slice(0, headerRows);
  const later = more.map((rows) => rows.slice(repeatedHeader(source, header, rows)));
  const shown = [first, ...later];
  const breaks = new Set<number>();
  let rows: GridRow[] = [...first];
  for (const stretch of later) {
    breaks.add(rows.length);
    rows = [...rows, ...stretch];
  }
  rows = evenRows(rows, headerRows);
  const number = numberColumn(source, rows.slice(0, headerRows), rows.slice(headerRows));
  const whole = number === null ? rows : joinCutRows(source, rows, breaks, number);
  const body = placeBody(source, whole.slice(0, headerRows), whole.slice(headerRows), number);
  const all = [...fillHeader(whole.slice(0, headerRows)), ...body];
  return {
    caption: input.caption ? toCell(source, { pieces: [input.caption], at: input.caption[0] }, marks) : null,
    headerRows,
    rows: all.map((row) => row.map((cell) => toCell(source, cell, marks))),
    ...tableText(source, input.caption, shown, marks),
  };
}

/** True if a stretch of rows goes on with the table: it repeats its header, or has rows of its width and no header of its own. */
export function continuesTable(source: string, first: readonly Line[], next: readonly Line[]): boolean {
  const rows = readRows(source, first);
  const header = rows.slice(0, countHeaderRows(source, rows));
  const more = readRows(source, next);
  if (repeatedHeader(source, header, more) > 0) return true;
  const width = Math.max(...rows.map((r) => r.length));
  const hasOwnHeader = more[0]?.some((cell) => /^(?:序号|类别|类型)$/u.test(cellInk(source, cell))) ?? false;
  return !hasOwnHeader && more.every((row) => Math.abs(row.length - width) <= 1);
}

function placeBody(source: string, header: readonly GridRow[], rows: readonly GridRow[], number: number | null): GridRow[] {
  const isSection = (row: GridRow) => number !== null && isSectionRow(source, row);
  let expected = 1;
  const numbered = rows.map((row) => {
    if (number === null || isSection(row)) return row;
    const placed = alignByNumber(source, row, number, expected);
    const own = Number(cellInk(source, placed[number]));
    expected = (Number.isInteger(own) && own > 0 ? own : expected) + 1;
    return placed;
  });
  const filledHeader = fillHeader(header);
  const plain = numbered.filter((row) => !isSection(row));
  const columns: Columns = findColumns(source, filledHeader, plain, number);
  const aligned = alignByLength(source, alignByNames(plain, columns), columns);
  let next = 0;
  const placed = numbered.map((row) => (isSection(row) ? row : (aligned[next++] as GridRow)));
  return fillBody(source, placed, columns);
}

/** Rows before the first that carries a number (or names a section); in a table without numbers the first row alone. */
function countHeaderRows(source: string, rows: readonly GridRow[]): number {
  const number = numberColumn(source, rows.slice(0, 1), rows);
  if (number === null) return rows.length > 1 ? 1 : 0;
  const isNumbered = (row: GridRow) => row.slice(0, number + 2).some((cell) => /^\d{1,3}$/u.test(cellInk(source, cell)));
  const at = rows.findIndex((row) => isNumbered(row) || isSectionRow(source, row));
  return at >= 0 ? at : rows.length;
}

/** How many rows at the top of a page repeat the header. */
function repeatedHeader(source: string, header: readonly GridRow[], rows: readonly GridRow[]): number {
  const words = (row: GridRow | undefined) =>
    (row ?? [])
      .map((cell) => cellInk(source, cell))
      .join("\t")
      .trimEnd();
  const isSame = header.length > 0 && header.every((row, i) => words(row) === words(rows[i]));
  return isSame ? header.length : 0;
}

/** A row whose number is blank at the top of a page is the second half of the row before the break. */
function joinCutRows(source: string, rows: readonly GridRow[], breaks: ReadonlySet<number>, number: number): GridRow[] {
  const out: GridRow[] = [];
  rows.forEach((row, index) => {
    const above = out.at(-1);
    const isCut = breaks.has(index) && above && isBlank(row[number]) && !isSectionRow(source, row) && !isBlank(above[number]);
    if (!isCut || row.some((cell) => /^\d+$/u.test(cellInk(source, cell)))) {
      out.push(row);
      return;
    }
    row.forEach((cell, c) => {
      if (isBlank(cell)) return;
      // The second half of a merged cell belongs to the last cell written above it.
      const target = isBlank(above[c]) ? out.findLastIndex((r) => !isBlank(r[c])) : out.length - 1;
      const owner = out[target];
      if (owner) out[target] = owner.map((o, i) => (i === c ? { ...o, pieces: [...o.pieces, ...cell.pieces] } : o));
    });
  });
  return out;
}

function toCell(source: string, cell: GridCell, marks: readonly CalledMark[]): TableCell {
  const [first, ...rest] = cell.pieces;
  if (!first) return { text: "", start: cell.at, end: cell.at };
  const { text, runs } = cleanText(source, cell.pieces, { isWrapped: true, marks });
  if (text === "") return { text, start: cell.at, end: cell.at };
  return {
    text,
    start: first[0],
    end: first[1],
    ...(rest.length > 0 ? { rest } : {}),
    runs,
    ...(cell.filled ? { filled: true } : {}),
  };
}

/** The table as text: caption and rows on lines of their own, cells parted by tabs, in the order of the source. */
function tableText(
  source: string,
  caption: Span | null,
  stretches: readonly (readonly GridRow[])[],
  marks: readonly CalledMark[],
) {
  let text = "";
  const runs: Run[] = [];
  const bold: Span[] = [];
  const calls: CallAt[] = [];
  const put = (pieces: readonly Span[], separator: string) => {
    const clean = cleanText(source, pieces, { isWrapped: true, marks });
    if (text !== "" && clean.text !== "") text += separator;
    const at = text.length;
    runs.push(...clean.runs.map(([t, s, n]): Run => [t + at, s, n]));
    bold.push(...clean.bold.map(([a, b]): Span => [a + at, b + at]));
    calls.push(...clean.calls.map((c) => ({ ...c, at: c.at + at })));
    text += clean.text;
  };
  if (caption) put([caption], "\n");
  for (const row of stretches.flat()) {
    let separator = "\n";
    for (const cell of row) {
      if (isBlank(cell)) continue;
      put(cell.pieces, separator);
      separator = "\t";
    }
  }
  return { text, runs, bold, calls };
}
