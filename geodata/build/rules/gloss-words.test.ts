import { describe, expect, it } from "vitest";
import type { AuthoredPlain } from "../world";
import { citationsAnchored } from "./citations-anchored";
import { cite, PARCEL, TEXT, world } from "./fixture";
import { glossWords, numbersOfGloss, numbersOfPassage } from "./gloss-words";

const at = (exact: string) => cite(exact, { start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length });
const GOOD: AuthoredPlain = {
  citation: at("到2025年公园达到 2.5 万平方米"),
  text: "By 2025, parks reach 2.5 ×10,000 m² (万平方米)",
};
const gloss = (...records: AuthoredPlain[]) =>
  world({ glossEn: records.map((record) => ({ file: "geodata/gloss-en/x.json", record })) });
const complaints = (...records: AuthoredPlain[]) => [...glossWords.check(gloss(...records))].map((c) => c.message);

describe("gloss-words", () => {
  it("has nothing to say about a good gloss", () => {
    expect(complaints(GOOD)).toEqual([]);
    expect([...citationsAnchored.check(gloss(GOOD))]).toEqual([]);
  });

  it.each([
    ["a number of the passage that is left out", { ...GOOD, text: "Parks reach 2.5 ×10,000 m²" }, /少了原文的数：2025/u],
    ["a number that the passage does not have", { ...GOOD, text: `${GOOD.text}, up 3%` }, /多了原文没有的数：3%/u],
    ["a number of another size", { ...GOOD, text: "By 2025, parks reach 2.5 m²" }, /少了原文的数：2.5万/u],
    ["Chinese in the middle of the English", { ...GOOD, text: `${GOOD.text} 公园` }, /括号/u],
    ["a passage that nothing quotes", { citation: at("高境镇规划"), text: "Plan of Gaojing Town" }, /没有一处引用/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad)).toContainEqual(expect.stringMatching(message));
  });

  it("lets a name count in English where the Chinese has a word, if the passage has the name", () => {
    const named = (name: string, text: string) => {
      const feature = { ...PARCEL, name, nameEn: "Sanlinqiao No. 2" };
      const base = gloss({ citation: at("启动三邻桥二期"), text });
      const compiled = base.compiled.map((f) =>
        f.properties.id === PARCEL.id ? { ...f, properties: { ...f.properties, ...feature, aliases: [] } } : f,
      ) as typeof base.compiled;
      return [...glossWords.check({ ...base, compiled })].map((c) => c.message);
    };
    expect(named("三邻桥二期", "Start Sanlinqiao No. 2")).toEqual([]);
    expect(named("别的地块", "Start Sanlinqiao No. 2")).toEqual(["释义多了原文没有的数：2"]);
  });

  it("finds a passage glossed twice, and one that does not stand in its document", () => {
    expect(complaints(GOOD, GOOD)).toEqual(["这句原文已经有一条释义"]);
    const lost = gloss({ ...GOOD, citation: cite("三邻桥三期") });
    expect([...citationsAnchored.check(lost)].map((c) => c.message)).toEqual([expect.stringContaining("原文里没有这句话")]);
  });

  it("reads numbers alike in both languages", () => {
    expect(numbersOfPassage("累计１１０余万平方米，6.1 亿元，11,743 平方米，增长 5-6%，“小巨人”⁴家")).toEqual([
      "110万",
      "6.1亿",
      "11743",
      "5",
      "6%",
    ]);
    expect(numbersOfGloss("over 110 ×10,000 m², 6.1 ×100 million yuan, 11,743 m², unit ×10,000 m², 5–6%")).toEqual([
      "110万",
      "6.1亿",
      "11743",
      "5",
      "6%",
    ]);
  });
});
