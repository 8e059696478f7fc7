import { describe, expect, it } from "vitest";
import { but, CARRIER, featuresWith, world } from "./fixture";
import { wordsEnglish } from "./words-english";

const complaints = (of: ReturnType<typeof world>) => [...wordsEnglish.check(of)].map((c) => c.message);

const sorted = (subkind: string, sorts: Readonly<Record<string, string>>) =>
  world({
    features: featuresWith(but(CARRIER, { subkind })),
    sortsEn: [
      ...world().sortsEn,
      ...Object.entries(sorts).map(([word, english]) => ({ file: "geodata/sorts-en.json", record: { word, english } })),
    ],
  });

describe("words-english", () => {
  it("has nothing to say about a good atlas, nor about several sorts in one that are all known", () => {
    expect(complaints(world())).toEqual([]);
    expect(complaints(sorted("甲线、乙线", { 甲线: "Line A", 乙线: "Line B" }))).toEqual([]);
  });

  it("compiles several into one", () => {
    const of = sorted("甲线、乙线", { 甲线: "Line A", 乙线: "Line B" });
    expect(of.compiled.find(({ properties }) => properties.id === CARRIER.id)?.properties.subkindEn).toBe("Line A, Line B");
  });

  it.each([
    ["a sort without English", () => sorted("甲线、乙线", { 甲线: "Line A" }), /“乙线”没有英文/u],
    ["Han characters", () => sorted("甲线", { 甲线: "甲 Line" }), /有汉字/u],
    ["a name of the ground without English", () => world({ groundEn: [] }), /“殷高西路”没有英文/u],
    ["a word that nothing uses", () => sorted("甲线", { 甲线: "Line A", 丙: "C" }), /应删去/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
