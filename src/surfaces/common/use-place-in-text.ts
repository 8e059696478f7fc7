import { useMemo } from "react";
import { usePassages } from "../../data/use-dataset";
import type { ParsedDocument, TableBlock } from "../../plan/types";
import { blockAt, cellAt, headingPath } from "../../text/outline";
import { formatDate } from "../../ui/format";
import { useDocumentRecord } from "./use-documents";

/** A row of a table with its headings. */
export interface TableRowInText {
  readonly caption: string | null;
  readonly cells: readonly { readonly column: number; readonly head: string; readonly text: string; readonly isCited: boolean }[];
}

/** Where a passage stands: document, chapter, date; its row if it stands in a table. */
export interface Place {
  readonly title: string;
  readonly chapter: string | null;
  readonly date: string;
  readonly row: TableRowInText | null;
}

interface Passage {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

/** Looks a passage up in its document; null while the atlas file is not there. */
export function usePlaceInText({ doc, start, end }: Passage): Place | null {
  const record = useDocumentRecord(doc);
  const passages = usePassages();
  const parsed = passages.status === "ready" ? passages.value.get(doc) : undefined;
  return useMemo(() => {
    if (!record) return null;
    return {
      title: record.title,
      chapter: parsed ? chapterOf(parsed, start) : null,
      date: formatDate(record.date),
      row: parsed ? rowAt(parsed, start, end) : null,
    };
  }, [record, parsed, start, end]);
}

function chapterOf(parsed: ParsedDocument, offset: number): string | null {
  const top = headingPath(parsed, offset)[0];
  if (!top) return null;
  return /^第[一二三四五六七八九十百]+[章部][分]?/.exec(top)?.[0] ?? (top.length <= 14 ? top : `${top.slice(0, 13)}…`);
}

/**
 * The row that a passage stands in; null outside tables and where it runs over more than one row. In a table without
 * row numbers the cells of a row have nothing to do with each other: the cell alone, under its heading.
 */
function rowAt(parsed: ParsedDocument, start: number, end: number): TableRowInText | null {
  const table = blockAt(parsed, start);
  if (table?.type !== "table") return null;
  const from = cellAt(table, start);
  const to = cellAt(table, end - 1);
  if (!from || !to || from.row !== to.row || from.row < table.headerRows) return null;
  const heads = (table.rows[0] ?? []).map((_, column) => headOf(table, column));
  const numbered = heads.some((h) => /序号|编号/.test(h));
  const cells = table.rows[from.row] ?? [];
  return {
    caption: table.caption?.text ?? null,
    cells: cells.flatMap((cell, column) => {
      const left = cells[column - 1];
      const repeats = cell.filled === true && left?.start === cell.start && left.end === cell.end;
      const isCited = !cell.filled && cell.start < end && cell.end > start;
      if (repeats || cell.text === "" || (!numbered && !isCited)) return [];
      return [{ column, head: heads[column] ?? "", text: cell.text, isCited }];
    }),
  };
}

function headOf(table: TableBlock, column: number): string {
  const heads = table.rows.slice(0, table.headerRows).map((r) => r[column]?.text ?? "");
  return [...new Set(heads.filter(Boolean))].join(" ");
}
