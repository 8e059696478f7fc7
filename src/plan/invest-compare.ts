import type { AreaUnit } from "./invest-keys";
import type { InvestRow } from "./invest-rows";
import { type InvestColumn, investColumns } from "./invest-table";

/** One line of a comparison: a column with the value of each place. */
export interface CompareLine {
  readonly column: InvestColumn;
  readonly values: readonly (string | number | null)[];
  /** Not all the same; what is known of one and not of another differs too. */
  readonly differs: boolean;
}

/** Places side by side: the lines in which they differ first, then those in which they agree, both in the order of the columns. */
export function compareLines(rows: readonly InvestRow[], unit: AreaUnit): readonly CompareLine[] {
  const lines = investColumns(unit)
    .filter(({ key }) => key !== "name")
    .map((column): CompareLine => {
      const values = rows.map(column.value);
      return { column, values, differs: values.some((value) => value !== values[0]) };
    });
  return [...lines.filter((line) => line.differs), ...lines.filter((line) => !line.differs)];
}
