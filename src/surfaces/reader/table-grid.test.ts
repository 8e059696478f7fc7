import { describe, expect, it } from "vitest";
import type { TableBlock, TableCell } from "../../plan/types";
import { tableGrid } from "./table-grid";

let at = 0;
const cell = (text: string): TableCell => {
  at += 10;
  return { text, start: at, end: at + text.length };
};
const again = (c: TableCell): TableCell => ({ ...c, filled: true });
const table = (rows: TableCell[][], headerRows = 1): TableBlock => ({
  id: "t",
  type: "table",
  spans: [],
  runs: [],
  text: "",
  caption: null,
  headerRows,
  rows,
});
const shape = (t: TableBlock) => tableGrid(t).map((r) => r.map((g) => `${g.cell.text}:${g.rowSpan}x${g.colSpan}`));

describe("tableGrid", () => {
  it("merges a category down its rows", () => {
    const cat = cell("经济");
    expect(
      shape(
        table([
          [cell("类别"), cell("名称")],
          [cat, cell("甲")],
          [again(cat), cell("乙")],
        ]),
      ),
    ).toEqual([["类别:1x1", "名称:1x1"], ["经济:2x1", "甲:1x1"], ["乙:1x1"]]);
  });
  it("merges across, and across and down together", () => {
    const head = cell("类别");
    const cat = cell("公共交通");
    expect(
      shape(
        table([
          [head, again(head), cell("名称")],
          [cat, again(cat), cell("甲")],
          [again(cat), again(cat), cell("乙")],
        ]),
      ),
    ).toEqual([["类别:1x2", "名称:1x1"], ["公共交通:2x2", "甲:1x1"], ["乙:1x1"]]);
  });
  it("keeps a filled cell that has no origin, and never merges a heading into the body", () => {
    const head = cell("类别");
    expect(shape(table([[head], [again(head)]]))).toEqual([["类别:1x1"], ["类别:1x1"]]);
  });
  it("keeps equal texts apart that are cells of their own", () => {
    expect(shape(table([[cell("序号")], [cell("无")], [cell("无")]]))).toEqual([["序号:1x1"], ["无:1x1"], ["无:1x1"]]);
  });
});
