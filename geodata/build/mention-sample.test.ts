import { describe, expect, it } from "vitest";
import type { FoundMentions } from "../../src/plan/mentions";
import { type Annotation, type MentionSample, sampleBlocks, scoreMentions } from "./mention-sample";
import { PARSED } from "./rules/fixture";

const at = (featureId: string, start: number, end: number): Annotation => ({ doc: "d", exact: "三邻桥", featureId, start, end });
const sample = (...annotations: Annotation[]): MentionSample => ({
  rule: "",
  counts: [],
  blocks: [{ doc: "d", blockId: "p" }],
  annotations,
});
const found = (...marks: { readonly featureId: string; readonly start: number; readonly end: number }[]) =>
  new Map<string, FoundMentions>([["d", { byBlock: new Map([["p", marks]]), ambiguous: [], cut: [] }]]);

describe("sampleBlocks", () => {
  it("counts tables and running text apart, and looks at type and order only", () => {
    expect(sampleBlocks([PARSED])).toEqual(["p1", "t1", "t2"].map((blockId) => ({ doc: PARSED.id, blockId })));
  });

  it("passes over contents, layout and figures", () => {
    const [title, p1] = PARSED.blocks;
    if (!title || !p1) throw new Error("fixture");
    const blocks = [title, { ...title, id: "c", type: "contents" as const }, p1];
    expect(sampleBlocks([{ id: "d", blocks }])).toEqual([{ doc: "d", blockId: "p1" }]);
  });
});

describe("scoreMentions", () => {
  it("takes a mark for right if it is of the same feature at the same words", () => {
    const score = scoreMentions(sample(at("a", 5, 8)), found({ featureId: "a", start: 5, end: 8 }));
    expect(score).toEqual({ annotated: 1, marked: 1, hits: 1, falseMarks: [], misses: [] });
  });

  it("counts a mark of another feature as wrong and the right one as missing", () => {
    const score = scoreMentions(sample(at("a", 5, 8)), found({ featureId: "b", start: 5, end: 8 }));
    expect(score.falseMarks.map((m) => m.featureId)).toEqual(["b"]);
    expect(score.misses.map((m) => m.featureId)).toEqual(["a"]);
  });

  it("counts one occurrence once, however many marks lie in it", () => {
    const score = scoreMentions(
      sample(at("a", 5, 12)),
      found({ featureId: "a", start: 5, end: 8 }, { featureId: "a", start: 9, end: 12 }),
    );
    expect([score.hits, score.falseMarks.length]).toEqual([1, 1]);
  });

  it("looks at one document if asked to", () => {
    expect(scoreMentions(sample(at("a", 5, 8)), found(), "other").annotated).toBe(0);
  });
});
