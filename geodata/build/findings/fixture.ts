/** Small evidence for the tests of the finding rules. */

import type { Indicator } from "../../../src/plan/types";
import { squeeze } from "../../../src/text/anchor";
import type { Block, ParsedDocument, TableBlock, TableCell } from "../../../src/text/types";
import { type Checks, NO_CHECKS } from "../authored-checks";
import type { AuthoredSeries } from "../authored-series";
import type { SourceText } from "../world";
import type { Evidence } from "./finding";

export const DOC = "gaojing-plan-2021";

/** An observation of the fixture document; its words stand wherever the text has them first. */
export function row(more: Partial<Indicator> & Pick<Indicator, "id">): Indicator {
  return {
    series_id: "gaojing.revenue",
    area: "gaojing",
    doc: DOC,
    table: "prose",
    row_no: "",
    category: "",
    name: "地方财政收入",
    unit: "亿元",
    period: "2023",
    role: "actual",
    value_text: String(more.value_num ?? ""),
    value_num: null,
    comparator: "=",
    attribute: "",
    start: 0,
    end: 4,
    feature_ids: [],
    name_text: "",
    ...more,
  };
}

/** A source document with blocks that stand in it. */
export function source(text: string, blocks: readonly Block[] = [], id = DOC): SourceText {
  const parsed: ParsedDocument = { id, blocks };
  const seed = {
    id,
    title: "规划",
    issuer: "高境镇",
    area: "gaojing" as const,
    date: "2021-01",
    file: "000.txt",
    sha256: "",
    text,
  };
  return { seed, squeezed: squeeze(text), parsed };
}

/** A block of some words of a text. */
export function block(text: string, words: string, type: "heading" | "contents" | "figure" | "paragraph"): Block {
  const start = text.lastIndexOf(words);
  const base = { id: `b${start}`, spans: [[start, start + words.length]] as const, text: words, runs: [] };
  return type === "heading" ? { ...base, type, level: 1 } : { ...base, type };
}

/** A table whose rows are the lines of a text after its caption, cells parted by `|`; a line without one is a heading row. */
export function table(text: string, caption: string, columns: number): TableBlock {
  const from = text.indexOf(caption);
  let at = from + caption.length;
  const cell = (words: string): TableCell => {
    const start = words === "" ? at : text.indexOf(words, at);
    at = start + words.length;
    return { text: words, start, end: at };
  };
  const rows = text
    .slice(at + 1)
    .trimEnd()
    .split("\n")
    .map((line) => {
      const cells = line.split("|").map(cell);
      const [first] = cells;
      return cells.length === 1 && first ? Array.from({ length: columns }, () => first) : cells;
    });
  const base = { id: "t", spans: [[from, text.length]] as const, text: text.slice(from), runs: [] };
  return { ...base, type: "table", caption: { text: caption, start: from, end: from + caption.length }, headerRows: 1, rows };
}

interface Given {
  readonly rows?: readonly Indicator[];
  readonly text?: SourceText;
  readonly series?: readonly AuthoredSeries[];
  readonly checks?: Partial<Checks>;
  readonly authored?: Evidence["authored"];
}

/** Evidence with the given parts and nothing else. */
export function evidence({ rows = [], text = source("地方财政收入"), series = [], checks = {}, authored }: Given): Evidence {
  return {
    texts: new Map([[text.seed.id, text]]),
    indicators: rows,
    byId: new Map(rows.map((i) => [i.id, i])),
    series,
    checks: { ...NO_CHECKS, ...checks },
    authored: authored ?? { indicators: [], features: [] },
  };
}
