import { useMemo } from "react";
import { placeIn } from "../../data/text-places";
import { usePassages } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { TableBlock } from "../../plan/types";
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
    const place = parsed ? placeIn(parsed, start, end) : null;
    return {
      title: record.title,
      chapter: shortChapter(place?.chapter ?? null),
      date: formatDate(record.date),
      row: place?.row ? rowInText(place.row, start, end) : null,
    };
  }, [record, parsed, start, end]);
}

/** `第五章` of a long chapter heading; a short heading as it is. */
function shortChapter(heading: string | null): string | null {
  if (!heading) return null;
  return (
    /^第[一二三四五六七八九十百]+[章部]分?/.exec(heading)?.[0] ??
    (heading.length <= 14 ? heading : t("{0}…", heading.slice(0, 13)))
  );
}

/** In a table without row numbers the cells of a row have nothing to do with each other: the cited cell alone, under its heading. */
function rowInText({ table, index }: { table: TableBlock; index: number }, start: number, end: number): TableRowInText {
  const heads = (table.rows[0] ?? []).map((_, column) => headOf(table, column));
  const numbered = heads.some((h) => /序号|编号/.test(h));
  const cells = table.rows[index] ?? [];
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
