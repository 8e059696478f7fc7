import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feature as bareFeature } from "../plan/feature.fixture";
import type { FeatureProperties, Indicator, PlanFeature } from "../plan/types";
import type { ParsedDocument } from "../text/types";
import { buildIndex } from "./build-index";

function feature(id: string, name: string, pinyin: string, more: Partial<FeatureProperties> = {}, placed = true): PlanFeature {
  const pinyinInitials = pinyin
    .split(" ")
    .map((s) => s[0])
    .join("");
  return bareFeature(
    id,
    { name, pinyin, pinyinInitials, ...more },
    placed ? { type: "Point", coordinates: [121.47, 31.32] } : null,
  );
}

const features = [
  feature("gaojing.road.yingao-xi-lu", "殷高西路", "yin gao xi lu", { kind: "road" }),
  feature("metro.station.yingao-xi-lu", "殷高西路站", "yin gao xi lu zhan", { kind: "station" }),
  feature("gaojing.corridor.yingao-xilu", "殷高西路现代生活带", "yin gao xi lu xian dai sheng huo dai", {
    kind: "corridor",
    aliases: ["殷高西路云上生活带"],
  }),
  feature("gaojing.parcel.sanlinqiao-2", "三邻桥二期", "san lin qiao er qi", { kind: "parcel", function: "体育文化" }),
  feature("gaojing.carrier.sanlinqiao", "三邻桥体育文化园", "san lin qiao ti yu wen hua yuan", { kind: "carrier" }, false),
  feature("gaojing.road.yingao-lu", "殷高路", "yin gao lu", { kind: "road" }),
];

const indicator = (id: string, name: string, role: Indicator["role"], period: string): Indicator => ({
  id,
  series_id: "green-cover",
  area: "gaojing",
  doc: "gaojing-plan-2021",
  table: "表1",
  row_no: "1",
  name_text: name,
  category: "生态",
  name,
  unit: "%",
  period,
  role,
  value_text: "41.4",
  value_num: 41.4,
  comparator: "=",
  attribute: "",
  start: 10,
  end: 14,
  feature_ids: [],
});
const indicators = [
  indicator("i1", "绿化覆盖率", "actual", "2020"),
  indicator("i2", "绿化覆盖率", "target", "2025"),
  indicator("i3", "常住人口", "target", "2025"),
];

const paragraph = "充分挖掘三邻桥体育文化园潜能，协同二期地块开发，提高绿化覆盖率。";
const document: ParsedDocument = {
  id: "gaojing-plan-2021",
  blocks: [
    { id: "t", type: "title", spans: [[0, 4]], text: "规划纲要", runs: [[0, 0, 4]] },
    { id: "c", type: "contents", spans: [[5, 10]], text: "三邻桥目录", runs: [[0, 5, 5]] },
    { id: "h", type: "heading", level: 1, spans: [[10, 14]], text: "第五章　空间", runs: [[0, 10, 6]] },
    {
      id: "p",
      type: "paragraph",
      spans: [
        [100, 110],
        [200, 200 + paragraph.length - 10],
      ],
      text: paragraph,
      runs: [
        [0, 100, 10],
        [10, 200, paragraph.length - 10],
      ],
    },
    {
      id: "tb",
      type: "table",
      spans: [[300, 330]],
      text: "",
      runs: [],
      caption: null,
      headerRows: 0,
      rows: [
        [
          { text: "三邻桥二期", start: 304, end: 309 },
          { text: "36", start: 310, end: 312 },
        ],
      ],
    },
  ],
};

const index = buildIndex(features, indicators, [document]);
const ids = (query: string) => index.search(query).map((r) => r.id);

describe("search", () => {
  it.each(["殷高西路", "yingaoxilu", "yin gao xi lu", "ygxl", "YinGaoXiLu"])("puts the road itself first for %s", (query) => {
    expect(ids(query)[0]).toBe("gaojing.road.yingao-xi-lu");
    expect(ids(query)).toContain("gaojing.corridor.yingao-xilu");
    expect(ids(query)).not.toContain("gaojing.road.yingao-lu");
  });

  it("finds by a part of a name, of its pinyin and of its initials", () => {
    expect(ids("邻桥")).toContain("gaojing.parcel.sanlinqiao-2");
    expect(ids("linqiao")).toContain("gaojing.parcel.sanlinqiao-2");
    expect(ids("lqtywh")).toEqual(["gaojing.carrier.sanlinqiao"]);
    expect(ids("高")).toContain("gaojing.road.yingao-lu");
  });

  it("finds by another name and says by which", () => {
    const [first] = index.search("云上生活带");
    expect(first).toMatchObject({ type: "feature", id: "gaojing.corridor.yingao-xilu", alias: "殷高西路云上生活带" });
  });

  it("gives places, passages and table cells of 三邻桥 in one list, places first, and says what is not on the map", () => {
    const results = index.search("三邻桥");
    expect(results.map((r) => r.type)).toEqual(["feature", "feature", "passage", "passage"]);
    expect(results.find((r) => r.id === "gaojing.carrier.sanlinqiao")).toMatchObject({
      isPlaced: false,
      context: "产业载体 · 未上图",
    });
    expect(results[0]?.matched).toEqual([[0, 3]]);
    expect(results.find((r) => r.type === "passage" && r.start === 304)).toMatchObject({ end: 309, title: "三邻桥二期" });
  });

  it("leads to the exact source offsets, also behind a page break", () => {
    expect(index.search("绿化覆盖率").map((r) => r.type)).toEqual(["indicator", "indicator", "passage"]);
    const at = paragraph.indexOf("绿化覆盖率");
    expect(index.search("绿化覆盖率").at(-1)).toMatchObject({
      start: 200 + at - 10,
      end: 200 + at - 10 + 5,
      context: "规划纲要 · 第五章　空间",
    });
  });

  it("leaves out the contents page", () => {
    expect(index.search("三邻桥目录").some((r) => r.type === "passage" && r.start === 5)).toBe(false);
  });

  it("tolerates a slip in pinyin and an unknown word in Chinese", () => {
    expect(ids("yingaoxilv")).toContain("gaojing.road.yingao-xi-lu");
    expect(ids("三邻桥某某")).toContain("gaojing.parcel.sanlinqiao-2");
  });

  it("answers nothing to nothing and never throws", () => {
    for (const query of ["", "  ", "！？", "..."]) expect(index.search(query)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        for (const result of index.search(query)) {
          for (const [start, end] of result.matched) expect(start < end && end <= result.title.length).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps room for passages beside many places", () => {
    const many = Array.from({ length: 80 }, (_, i) =>
      feature(`x.road.r${i}`, `三邻桥路${i}`, "san lin qiao lu", { kind: "road" }),
    );
    const results = buildIndex(many, [], [document]).search("三邻桥");
    expect(results).toHaveLength(30);
    expect(results.filter((r) => r.type === "passage")).toHaveLength(2);
  });
});
