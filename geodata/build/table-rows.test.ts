import { describe, expect, it } from "vitest";
import type { TableBlock, TableCell } from "../../src/text/types";
import { PARSED } from "./rules/fixture";
import { bodyRows, rowKey, rowSections, tableByCaption } from "./table-rows";

let place = 0;
const cell = (text: string): TableCell => {
  const start = place;
  place += text.length + 1;
  return { text, start, end: start + text.length, runs: [[0, start, text.length]] };
};
const row = (...texts: string[]) => texts.map(cell);
const merged = (text: string) => {
  const one = cell(text);
  return [one, one, one];
};

const table = {
  type: "table",
  headerRows: 1,
  rows: [
    row("序号", "项目名称", "投资"),
    row("0", "前面的项目", "1.0"),
    merged("(一)区级骨干路网"),
    row("1", "宝杨路", "0.6"),
    merged("(二)环境保护"),
    row("18", "月浦排水", "9.9"),
  ],
} as unknown as TableBlock;

describe("tableByCaption", () => {
  it("finds a table by its caption, white space apart, and nothing if two bear it", () => {
    expect(tableByCaption(PARSED, "表二指标")?.id).toBe("t2");
    expect(tableByCaption(PARSED, "表三")).toBeNull();
    expect(tableByCaption({ ...PARSED, blocks: [...PARSED.blocks, ...PARSED.blocks] }, "表二 指标")).toBeNull();
  });
});

describe("rows of a table", () => {
  it("leaves out the header and the headings between", () => {
    expect(bodyRows(table).map((cells) => cells[0]?.text)).toEqual(["0", "1", "18"]);
  });

  it("knows under which heading a row stands", () => {
    const sections = rowSections(table);
    expect(bodyRows(table).map((cells) => sections.get(cells))).toEqual([undefined, "(一)区级骨干路网", "(二)环境保护"]);
  });

  it("names a row by number and name, white space apart", () => {
    expect(rowKey(" 3", "年均 增长\n率")).toBe(rowKey("3", "年均增长率"));
  });
});
