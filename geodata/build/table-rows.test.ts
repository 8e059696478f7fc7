import { describe, expect, it } from "vitest";
import type { TableBlock, TableCell } from "../../src/text/types";
import { PARSED } from "./rules/fixture";
import { bodyRows, rowKey, tableByCaption } from "./table-rows";

describe("tableByCaption", () => {
  it("finds a table by its caption, white space apart, and nothing if two bear it", () => {
    expect(tableByCaption(PARSED, "表二指标")?.id).toBe("t2");
    expect(tableByCaption(PARSED, "表三")).toBeNull();
    expect(tableByCaption({ ...PARSED, blocks: [...PARSED.blocks, ...PARSED.blocks] }, "表二 指标")).toBeNull();
  });
});

describe("bodyRows", () => {
  it("leaves out header rows and rows that are one merged cell", () => {
    const cell = (start: number): TableCell => ({ text: "x", start, end: start + 1 });
    const merged = [cell(5), { ...cell(5), filled: true }];
    const table = {
      type: "table",
      headerRows: 1,
      rows: [[cell(0), cell(2)], merged, [cell(7), cell(9)]],
    } as unknown as TableBlock;
    expect(bodyRows(table)).toEqual([[cell(7), cell(9)]]);
  });
});

describe("rowKey", () => {
  it("does not depend on white space", () => {
    expect(rowKey(" 3", "年均 增长\n率")).toBe(rowKey("3", "年均增长率"));
  });
});
