import { describe, expect, it } from "vitest";
import type { ListCheck } from "../authored-checks";
import { DOC, evidence, source, table } from "./fixture";
import { nameLists, sameName } from "./name-lists";

const TEXT = `围绕1号线做强万达广场、长江广场、国药园。回顾：新城、金沙、梅川。任务：新城、梅川。
四轴载体
1号线轴|19号线轴
万达广场|长江广场
中铁大厦|
`;
const text = source(TEXT, [table(TEXT, "四轴载体", 2)]);
const quote = (exact: string) => ({ doc: DOC, exact });
const column = { label: "表", column: { doc: DOC, caption: "四轴载体", column: 0 } };
const axis = (exact: string): ListCheck[] => [
  {
    key: "axis",
    what: "1号线轴",
    mode: "second-in-first",
    sides: [column, { label: "正文", quotes: [quote(exact)] }],
  },
];
const find = (lists: ReturnType<typeof axis>) => [...nameLists.find(evidence({ text, checks: { lists: lists } }))];

const namesThatAreThere = () => axis("万达广场");
const namesInAnotherColumn = () => axis("万达广场、长江广场");
const namesNowhere = () => axis("国药园");

describe("names", () => {
  it("has nothing to say where the prose picks from the table", () => {
    expect(find(namesThatAreThere())).toEqual([]);
  });

  it("tells a name in another column from one that is nowhere", () => {
    expect(find(namesInAnotherColumn()).map((f) => [f.type, f.summary])).toEqual([
      ["conflict", "长江广场：正文列在1号线轴，表列在“19号线轴”"],
    ]);
    expect(find(namesNowhere()).map((f) => f.type)).toEqual(["missing"]);
  });

  it("looks both ways where the lists should be the same", () => {
    const side = (label: string, exact: string) => ({ label, quotes: [quote(exact)] });
    const lists: ListCheck[] = [
      { key: "zones", what: "片区", mode: "same", sides: [side("任务", "新城、梅川"), side("回顾", "新城、金沙、梅川")] },
    ];
    expect(find(lists).map((f) => f.summary)).toEqual(["金沙：回顾列在片区，任务没有"]);
  });

  it("knows aliases and longer forms, and keeps a second phase apart", () => {
    const ids = new Map([
      ["新陆大厦", new Set(["gaojing.carrier.xinlu"])],
      ["新陆国际商务大厦", new Set(["gaojing.carrier.xinlu"])],
    ]);
    expect(sameName("新陆大厦", "新陆国际商务大厦", ids)).toBe(true);
    expect(sameName("海虹地块", "海虹地块转型项目", ids)).toBe(true);
    expect(sameName("长江软件园", "长江软件园二期", ids)).toBe(false);
  });
});
