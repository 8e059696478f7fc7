import { anchorQuote, squeeze } from "../../src/text/anchor";
import { textRangeToSource } from "../../src/text/outline";
import type { TableCell } from "../../src/text/types";
import type { AuthoredIndicatorTable } from "./authored";

type Row = AuthoredIndicatorTable["rows"][number];
type Column = AuthoredIndicatorTable["columns"]["values"][number];
type Part = NonNullable<Row["parts"]>[number];

/** What one value cell says: one observation, or one for each part of a compound cell. Offsets into the source file. */
export interface CellObservation {
  /** Value slug, with the part's slug after a dot. */
  readonly slug: string;
  readonly label: string;
  readonly series: string;
  /** Undefined where the unit column of the table decides. */
  readonly unit: string | undefined;
  readonly period: string;
  readonly role: Column["role"];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A slash or a dash alone says that there is no value. */
const NO_VALUE = /^[/／—–-]+$/u;

/** The observations of one cell; none for a blank cell, for a dash, and for a part that does not stand in the cell exactly once. */
export function cellObservations(row: Row, column: Column, cell: TableCell | undefined): CellObservation[] {
  if (!cell || cell.text === "" || cell.end <= cell.start || NO_VALUE.test(cell.text.trim())) return [];
  const period = row.periods?.[column.slug] ?? column.period;
  const parts = row.parts?.filter((part) => part.valueSlug === column.slug) ?? [];
  if (parts.length > 0) {
    return parts.flatMap((part): CellObservation[] => {
      const span = partSpan(cell, part);
      if (!span) return [];
      return [
        {
          slug: `${column.slug}.${part.slug}`,
          label: part.label,
          series: part.series,
          unit: part.unit,
          period: part.period ?? period,
          role: part.role ?? column.role,
          text: part.exact,
          start: span[0],
          end: span[1],
        },
      ];
    });
  }
  const own = row.byValue?.[column.slug];
  return [
    {
      slug: column.slug,
      label: own?.label ?? row.label,
      series: own?.series ?? row.series,
      unit: own?.unit ?? row.unit,
      period,
      role: column.role,
      text: cell.text,
      start: cell.start,
      end: cell.end,
    },
  ];
}

/** Source offsets of a part's words in its cell, white space apart; null if they stand there not at all or more than once. */
export function partSpan(
  cell: TableCell,
  part: Pick<Part, "exact" | "prefix" | "suffix">,
): readonly [start: number, end: number] | null {
  const found = anchorQuote(squeeze(cell.text), part);
  return found.ok ? textRangeToSource(cell, found.start, found.end) : null;
}
