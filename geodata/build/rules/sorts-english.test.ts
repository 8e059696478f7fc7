import { describe, expect, it } from "vitest";
import { but, CARRIER, featuresWith, world } from "./fixture";
import { sortsEnglish } from "./sorts-english";

const complaints = (of: ReturnType<typeof world>) => [...sortsEnglish.check(of)].map((c) => c.message);

const sorted = (subkind: string, sorts: Readonly<Record<string, string>>) =>
  world({
    features: featuresWith(but(CARRIER, { subkind })),
    sortsEn: [
      ...world().sortsEn,
      ...Object.entries(sorts).map(([sort, sortEn]) => ({ file: "geodata/sorts-en.json", record: { sort, sortEn } })),
    ],
  });

describe("sorts-english", () => {
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
    ["a word that nothing uses", () => sorted("甲线", { 甲线: "Line A", 丙: "C" }), /应删去/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
