import { decimalsOf, exact, rounded, type Stated } from "../../../src/plan/rounding";
import type { Citation, Finding, Indicator } from "../../../src/plan/types";
import { squeeze } from "../../../src/text/anchor";
import type { TableCell } from "../../../src/text/types";
import type { Checks } from "../authored-checks";
import type { AuthoredSeries } from "../authored-series";
import type { Authored, SourceText } from "../world";

/** What a rule finds; the id is made of the rule's and the key. */
export type Found = Omit<Finding, "id" | "featureIds" | "indicatorIds"> & {
  readonly key: string;
  readonly indicators?: readonly Indicator[];
};

/** What the rules look at. */
export interface Evidence {
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly indicators: readonly Indicator[];
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly series: readonly AuthoredSeries[];
  readonly checks: Checks;
  readonly authored: Pick<Authored, "indicators" | "features">;
}

/** One way in which a document can disagree with itself, with another or with arithmetic. */
export interface FindingRule {
  readonly id: string;
  readonly find: (evidence: Evidence) => Iterable<Found>;
}

/** White space between two Chinese characters is a wrap of the page. */
const WRAP = /(?<=[\u3000-\u9fff\uff00-\uffef])\s+(?=[\u3000-\u9fff\uff00-\uffef])/gu;

/** A range of a source as a quotation: verbatim, white space taken together. */
export function quoteAt(texts: Evidence["texts"], doc: string, start: number, end: number): Citation {
  const exactText = texts.get(doc)?.seed.text.slice(start, end) ?? "";
  return { doc, start, end, exact: exactText.replace(WRAP, "").replace(/\s+/gu, " ").trim() };
}

/** The quotation of an observation, at its own offsets. */
export function quoteOf(texts: Evidence["texts"], { doc, start, end }: Indicator): Citation {
  return quoteAt(texts, doc, start, end);
}

/** The name cell of the row in which an observation stands; nothing for prose. */
export function quoteName(texts: Evidence["texts"], { doc, name_text, start, table }: Indicator): Citation[] {
  if (table === "prose") return [];
  for (const block of texts.get(doc)?.parsed.blocks ?? [])
    if (block.type === "table")
      for (const row of block.rows) {
        const at = row.findIndex((cell) => cell.start <= start && start < cell.end);
        const name = row.find((cell) => cell.text === name_text);
        if (at >= 0 && name) return [quoteCell(texts, doc, name)];
      }
  return [];
}

/** The quotation of a table cell, without the marks around its words. */
export function quoteCell(texts: Evidence["texts"], doc: string, cell: TableCell): Citation {
  const first = cell.runs?.[0];
  const last = cell.runs?.at(-1);
  return quoteAt(texts, doc, first?.[1] ?? cell.start, last && !cell.rest ? last[1] + last[2] : cell.end);
}

/** Where an observation stands, in words: “指标完成情况表” or “正文”. */
export function placeOf({ table, row_no }: Indicator): string {
  if (table === "prose") return "正文";
  return row_no ? `“${table.replace(/^表：/u, "")}”第${row_no}项` : `“${table.replace(/^表：/u, "")}”`;
}

/** Things that are counted one by one: their number has no rounding in it. */
const COUNTED = new Set([
  "个",
  "家",
  "所",
  "台",
  "条",
  "项",
  "人",
  "名",
  "张",
  "户",
  "件",
  "次",
  "场",
  "幢",
  "栋",
  "辆",
  "座",
  "支",
]);

/** The number of an observation with the rounding that its digits allow; null for words, bounds and 约. */
export function statedOf(indicator: Indicator): Stated | null {
  const { value_num, value_text, unit, comparator } = indicator;
  if (value_num === null || comparator !== "=") return null;
  const decimals = decimalsOf(value_text);
  return decimals === 0 && COUNTED.has(unit) ? exact(value_num) : rounded(value_num, decimals);
}

/** A number and its unit, for reading. */
export function withUnit(value: string | number, unit: string): string {
  return unit === "%" || unit === "" ? `${value}${unit}` : `${value} ${unit}`;
}

/** The words of a value, with the unit of its row where they carry none. */
export function wordsOf({ value_text, unit }: Indicator): string {
  return /[^\d.,\s≥≤<>以上下余]/u.test(value_text) ? value_text : withUnit(value_text, unit);
}

/** Text without white space. */
export function bareText(text: string): string {
  return squeeze(text).text;
}

/** How far apart two numbers are decides how much it matters: under 1 % low, under 10 % middle. */
export function severityOf(a: number, b: number): Finding["severity"] {
  const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), Number.EPSILON);
  return apart < 0.01 ? "low" : apart < 0.1 ? "middle" : "high";
}

/** Results: what was reached, or was expected to be reached when the document was written. */
export function isResult({ role }: Indicator): boolean {
  return role === "actual" || role === "forecast";
}

/** The middle of a range and half its width, for reading: `8.87（舍入误差 ±0.01）`. */
export function middle({ low, high }: Stated): number {
  return (low + high) / 2;
}

/** A short slug of the last parts of an indicator id, for keys: `gaojing-report-2024.fiscal-revenue-2024`. */
export function keyOf({ id }: Indicator): string {
  return id.replace(".prose.", ".");
}
