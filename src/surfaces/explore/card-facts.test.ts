import { describe, expect, it } from "vitest";
import { feature } from "../../plan/feature.fixture";
import { cardFacts } from "./card-facts";

const BARE = feature("x", {}, null).properties;
const citation = { doc: "d", start: 0, end: 1, exact: "x" };

describe("cardFacts", () => {
  it("gives area, time and function, with square metres beneath", () => {
    const facts = cardFacts({
      ...BARE,
      areaM2: 24_000,
      function: "体育文化",
      plans: [{ event: "finish", period: "2021-2025", citation }],
    });
    expect(facts.map((f) => [f.label, f.value, f.unit, f.note])).toEqual([
      ["占地面积", "36", "亩", "24,000 平方米"],
      ["计划建成", "十四五", "期间", "2021—2025年"],
      ["功能定位", "体育文化", "", null],
    ]);
  });
  it("shows nothing for what no document states", () => {
    expect(cardFacts(BARE)).toEqual([]);
  });
  it("keeps three at most", () => {
    const facts = cardFacts({
      ...BARE,
      areaM2: 24_000,
      floorAreaM2: 22_000,
      floorAreaText: "2.2 万平方米",
      investmentWanYuan: 41_030,
      function: "商业",
    });
    expect(facts.map((f) => f.label)).toEqual(["占地面积", "建筑面积", "投资额"]);
    expect(facts[1]).toMatchObject({ value: "2.2", unit: "万平方米" });
  });
});
