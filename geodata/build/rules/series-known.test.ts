import { describe, expect, it } from "vitest";
import type { AuthoredSeries } from "../authored-series";
import { cite, DOC, INDICATORS, world } from "./fixture";
import { seriesKnown } from "./series-known";

const complaints = (of: ReturnType<typeof world>) => [...seriesKnown.check(of)].map((c) => c.message);
const filed = (record: AuthoredSeries) => [{ file: "geodata/series/x.json", record }];

const [parks] = INDICATORS.prose;
const goodWords = () =>
  world({
    series: filed({
      topic: "green",
      apart: [{ series: ["gaojing.green", "gaojing.parks"], why: "绿化不只是公园。", words: [cite("公园达到 2.5 万平方米")] }],
    }),
  });
const unitsThatDoNotConvert = () =>
  world({
    indicators: [
      {
        ...INDICATORS,
        prose: parks
          ? [parks, { ...parks, slug: "again", valueText: "11743", unit: "立方米", period: "2024", citation: cite("11743") }]
          : [],
      },
    ],
  });
const seriesThatIsNot = () =>
  world({ series: filed({ topic: "green", growth: [{ of: "gaojing.green", by: "gaojing.gone", kind: "annual" }] }) });
const sameWithoutDefinition = () => world({ series: filed({ topic: "green", same: ["gaojing.green", "gaojing.parks"] }) });
const sameInOtherUnits = () =>
  world({ series: filed({ topic: "green", definition: "绿", same: ["gaojing.green", "gaojing.content"] }) });
const sameAndApart = () =>
  world({
    series: filed({
      topic: "green",
      definition: "绿",
      same: ["gaojing.green", "gaojing.parks"],
      apart: [{ series: ["gaojing.green", "gaojing.parks"], why: "不同", words: [] }],
    }),
  });

describe("series-known", () => {
  it("has nothing to say about a good atlas", () => {
    expect([...complaints(world()), ...complaints(goodWords())]).toEqual([]);
  });

  it.each([
    ["two units in one series", unitsThatDoNotConvert, /不能换算/u],
    ["a series that does not exist", seriesThatIsNot, /没有系列 gaojing\.gone/u],
    ["series set side by side without a definition", sameWithoutDefinition, /定义/u],
    ["series of two units side by side", sameInOtherUnits, /单位不同/u],
    ["a pair both alike and apart", sameAndApart, /既写作可比/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });

  it("keeps the words of a difference, or the names of both where none are given", () => {
    const apart = (of: ReturnType<typeof world>) => of.compiledSeries.find((s) => s.id === "gaojing.green")?.apart;
    expect(apart(goodWords())?.[0]?.words.map((w) => w.exact)).toEqual(["公园达到 2.5 万平方米"]);
    const bare = world({
      series: filed({ topic: "g", apart: [{ series: ["gaojing.green", "gaojing.parks"], why: "不同", words: [] }] }),
    });
    expect(apart(bare)?.[0]?.words.map((w) => [w.doc, w.exact])).toEqual([
      [DOC, "绿化面积"],
      [DOC, "公园达到 2.5 万平方米"],
    ]);
  });
});
