import type { Indicator } from "../../src/plan/types";

/** Columns of `indicators.csv`: those of contract.md in its order, then what was added. */
export const COLUMNS = [
  "id",
  "series_id",
  "area",
  "doc",
  "table",
  "row_no",
  "category",
  "name",
  "unit",
  "period",
  "role",
  "value_text",
  "value_num",
  "comparator",
  "attribute",
  "start",
  "end",
  "feature_ids",
  "name_text",
] as const satisfies readonly (keyof Indicator)[];

/** One CSV field (RFC 4180): quoted if it holds a comma, a quotation mark or a line break. */
export function csvField(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function cellOf(value: Indicator[keyof Indicator]): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join("|") : String(value);
}

/** Observations as CSV with a header line, LF line ends, no BOM. */
export function indicatorsCsv(indicators: readonly Indicator[]): string {
  const lines = indicators.map((row) => COLUMNS.map((column) => csvField(cellOf(row[column]))).join(","));
  return `${[COLUMNS.join(","), ...lines].join("\n")}\n`;
}
