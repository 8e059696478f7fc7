import { describe, expect, it } from "vitest";
import type { Indicator, PlanFeature } from "../../src/plan/types";
import type { Block, ParsedDocument } from "../../src/text/types";
import { compileCoverage } from "./compile-coverage";

const cell = (text: string, start: number) => ({ text, start, end: start + text.length });
const table: Block = {
  type: "table",
  id: "t",
  spans: [[100, 200]],
  text: "",
  runs: [],
  caption: cell("表一", 100),
  headerRows: 1,
  rows: [
    [cell("序号", 110), cell("名称", 113), cell("完成", 116)],
    [cell("1", 120), cell("绿化", 122), cell("38", 125)],
    [cell("2", 130), cell("公园", 132), cell("", 135)],
    [cell("3", 140), cell("道路", 142), { ...cell("通车", 145), rest: [[190, 192]] }],
  ],
};
const note: Block = { type: "footnote", id: "n", spans: [[300, 310]], text: "注", runs: [], mark: "7", calledAt: null };
const figure: Block = { type: "figure", id: "g", spans: [[320, 330]], text: "布局图", runs: [] };
const boxes: Block[] = [
  { type: "box", id: "b0", spans: [[400, 404]], text: "专栏1", runs: [], boxId: "b0", part: "title" },
  { type: "box", id: "b1", spans: [[410, 420]], text: "1.甲", runs: [], boxId: "b0", part: "item" },
  { type: "box", id: "b2", spans: [[420, 430]], text: "2.乙", runs: [], boxId: "b0", part: "item" },
];
const document: ParsedDocument = { id: "d", blocks: [table, note, figure, ...boxes] };

const observation = (start: number, end: number, inTable = "表一") => ({ doc: "d", table: inTable, start, end }) as Indicator;
const feature = (id: string, start: number, end: number) =>
  ({
    type: "Feature",
    geometry: null,
    properties: { id, citations: [{ doc: "d", start, end, exact: "" }], stages: [], plans: [], maybeSameAs: [] },
  }) as unknown as PlanFeature;

function coverage(indicators: Indicator[], features: PlanFeature[] = []) {
  const world = {
    documents: [document],
    compiledIndicators: indicators,
    compiled: features,
    features: [],
    geometries: [],
    sources: [],
  };
  const [own] = compileCoverage(world, null).documents;
  if (!own) throw new Error("no document");
  return own;
}

describe("compileCoverage", () => {
  it("counts the rows that something quotes and names those that nothing quotes", () => {
    const [t] = coverage([observation(125, 127)], [feature("park", 132, 134)]).tables;
    expect(t).toMatchObject({ rows: 3, rowsInData: 2, cells: 8, observations: 1, features: 1 });
    expect(t?.left).toEqual([{ start: 140, end: 192, text: "3 道路 通车" }]);
  });

  it("does not take a quotation of the whole table, nor one of running text, for its rows", () => {
    const [t] = coverage([observation(125, 127, "prose")], [feature("all", 100, 200)]).tables;
    expect(t).toMatchObject({ rowsInData: 0, observations: 0, features: 0 });
  });

  it("counts the items of a box", () => {
    expect(coverage([], [feature("a", 411, 414)]).boxes).toEqual([
      { title: "专栏1", start: 400, end: 404, items: 2, itemsInData: 1 },
    ]);
  });

  it("tells what is odd about the text, with a place to look at", () => {
    expect(coverage([]).oddities).toEqual([
      { kind: "blank-cell", start: 130, end: 134, text: "“公园”一行的“完成”" },
      { kind: "split-cell", start: 145, end: 147, text: "“道路”一行的“完成”" },
      { kind: "uncalled-note", start: 300, end: 310, text: "注释 7：注" },
      { kind: "figure", start: 320, end: 330, text: "布局图" },
    ]);
  });
});
