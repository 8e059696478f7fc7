import type { Block, HeadingBlock, ParsedDocument, Run, Span, TableBlock, TableCell } from "./types";

/** A block or a cell: a clean text and the runs that lead back to the source. */
export interface Mapped {
  readonly text: string;
  readonly runs?: readonly Run[];
}

/** The block whose spans hold a source offset; null between blocks. */
export function blockAt(doc: ParsedDocument, offset: number): Block | null {
  return doc.blocks.find((b) => b.spans.some(([start, end]) => offset >= start && offset < end)) ?? null;
}

/** All blocks that a source range touches, in reading order. */
export function blocksIn(doc: ParsedDocument, start: number, end: number): Block[] {
  return doc.blocks.filter((b) => b.spans.some(([a, z]) => a < end && z > start));
}

/** The headings above a block or a source offset, from the uppermost down; a heading is not above itself. */
function headingsAbove(doc: ParsedDocument, at: Block | number): HeadingBlock[] {
  const block = typeof at === "number" ? (blockAt(doc, at) ?? lastBefore(doc, at)) : at;
  const index = block ? doc.blocks.indexOf(block) : -1;
  const path: HeadingBlock[] = [];
  let level = block?.type === "heading" ? block.level : Number.POSITIVE_INFINITY;
  for (let i = index - (block?.type === "heading" ? 1 : 0); i >= 0; i--) {
    const b = doc.blocks[i];
    if (b?.type !== "heading" || b.level >= level) continue;
    path.unshift(b);
    level = b.level;
  }
  return path;
}

/** The chapter of a block or a source offset as words: `["第五章 …主要任务", "一、…", "（二）…"]`. */
export function headingPath(doc: ParsedDocument, at: Block | number): string[] {
  return headingsAbove(doc, at).map((h) => h.text);
}

function lastBefore(doc: ParsedDocument, offset: number): Block | undefined {
  /* Not findLast: browsers of 2021 run this. */
  return doc.blocks.filter((b) => (b.spans[0]?.[0] ?? Number.POSITIVE_INFINITY) <= offset).at(-1);
}

/** Where a source character stands in the clean text; null if the text leaves it out (a mark, a line break). */
export function sourceToText({ runs }: Mapped, offset: number): number | null {
  const run = runs?.find(([, start, length]) => offset >= start && offset < start + length);
  return run ? run[0] + offset - run[1] : null;
}

/** Where a character of the clean text stands in the source; null if it was put in. */
export function textToSource({ runs }: Mapped, offset: number): number | null {
  const run = runs?.find(([start, , length]) => offset >= start && offset < start + length);
  return run ? run[1] + offset - run[0] : null;
}

/** The part of the clean text that comes from a source range; null if none of it does. */
export function sourceRangeToText({ runs }: Mapped, start: number, end: number): Span | null {
  const inside = (runs ?? []).flatMap(([text, source, length]): Span[] => {
    const from = Math.max(start, source);
    const to = Math.min(end, source + length);
    return from < to ? [[text + from - source, text + to - source]] : [];
  });
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? [first[0], last[1]] : null;
}

/** The source range that a part of the clean text comes from, what lies between included; null if all of it was put in. */
export function textRangeToSource({ runs }: Mapped, start: number, end: number): Span | null {
  const inside = (runs ?? []).flatMap(([text, source, length]): Span[] => {
    const from = Math.max(start, text);
    const to = Math.min(end, text + length);
    return from < to ? [[source + from - text, source + to - text]] : [];
  });
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? [first[0], last[1]] : null;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell;
}

/** The first cell that is written at a source offset: the merged cell itself, since those that repeat it follow. Null outside all cells. */
export function cellAt(table: TableBlock, offset: number): CellPlace | null {
  for (const [row, cells] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const pieces: readonly Span[] = [[cell.start, cell.end], ...(cell.rest ?? [])];
      if (pieces.some(([start, end]) => offset >= start && offset < end)) return { row, column, cell };
    }
  }
  return null;
}
