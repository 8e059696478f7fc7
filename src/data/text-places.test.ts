import { describe, expect, it } from "vitest";
import { parseDocument } from "../text/parse-document";
import { cellStartInBlock, placeIn, rangeInBlock } from "./text-places";

const SOURCE = `第一章 总体评价

高境镇稳中求进，建成一个公园。

表：项目一览表

序号\t名称\t面积
1\t三邻桥二期\t36
2\t海虹地块\t20
`;
const doc = parseDocument("t", SOURCE);
const at = (text: string) => [SOURCE.indexOf(text), SOURCE.indexOf(text) + text.length] as const;

describe("places in a text", () => {
  it("finds the chapter above a sentence", () => {
    expect(placeIn(doc, ...at("建成一个公园"))).toEqual({ chapter: "第一章 总体评价", row: null });
  });
  it("finds the row of a table, and none where a range runs over two", () => {
    expect(placeIn(doc, ...at("三邻桥二期")).row?.index).toBe(1);
    expect(placeIn(doc, at("三邻桥二期")[0], at("海虹地块")[1]).row).toBeNull();
    expect(placeIn(doc, ...at("名称")).row).toBeNull();
  });
  it("leads from the source into the clean text of a block and of a cell", () => {
    const table = doc.blocks.find((b) => b.type === "table");
    if (table?.type !== "table") throw new Error("no table");
    const cell = table.rows[2]?.[1];
    if (!cell) throw new Error("no cell");
    const start = cellStartInBlock(table, cell);
    expect(table.text.slice(start ?? 0, (start ?? 0) + cell.text.length)).toBe("海虹地块");
    expect(rangeInBlock(table, ...at("海虹地块"))).toEqual([start, (start ?? 0) + 4]);
    expect(rangeInBlock(table, ...at("高境镇"))).toBeNull();
  });
});
