import { describe, expect, it } from "vitest";
import type { GlossaryTerm } from "../../../src/plan/plain";
import { world } from "./fixture";
import { glossaryWords } from "./glossary-words";

const GOOD: GlossaryTerm = { term: "预期性", aliases: [], text: "希望达到的指标，靠大家努力。" };
const complaints = (...terms: GlossaryTerm[]) =>
  [...glossaryWords.check(world({ glossary: terms.map((record) => ({ file: "geodata/glossary.json", record })) }))].map(
    (c) => c.message,
  );

describe("glossary-words", () => {
  it("has nothing to say about a good word", () => {
    expect(complaints(GOOD)).toEqual([]);
  });

  it("finds a word or a spelling that no document has, one written twice, and too long an explanation", () => {
    expect(complaints({ ...GOOD, term: "两带四轴" })).toEqual(["没有一份文件里有“两带四轴”"]);
    expect(complaints({ ...GOOD, aliases: ["预测性"] })).toEqual(["没有一份文件里有“预测性”"]);
    expect(complaints(GOOD, { ...GOOD, term: "约束性", aliases: ["预期性"] })).toEqual(["“预期性”写了两次"]);
    expect(complaints({ ...GOOD, text: "很".repeat(61) })).toEqual(["解释 61 字，至多 60 字"]);
  });
});
