import { describe, expect, it } from "vitest";
import type { Block, Finding } from "../../plan/types";
import { doubtPlaces } from "./doubt-places";

const TEXT = "绿化覆盖率为25.53%，人均绿地25平方米。";
const block: Block = {
  type: "paragraph",
  id: "b",
  spans: [[100, 100 + TEXT.length]],
  text: TEXT,
  runs: [[0, 100, TEXT.length]],
  mentions: [{ indicatorId: "green", start: 106, end: 112 }],
};
const finding = (id: string) => ({ id }) as Finding;
const [a, b] = [finding("a"), finding("b")];

describe("doubtPlaces", () => {
  it("marks the number, and the passage only for what no number in it carries", () => {
    const passages = [{ start: 100, end: 112, findings: [a, b] }];
    const marks = doubtPlaces([block], passages, new Map([["green", [a]]])).get("b");
    expect(marks).toEqual([{ at: 12, findings: [a, b] }]);
    expect(doubtPlaces([block], [{ start: 100, end: 118, findings: [a] }], new Map([["green", [a]]])).get("b")).toEqual([
      { at: 12, findings: [a] },
    ]);
  });
  it("marks a passage without a number at its end, and leaves other blocks alone", () => {
    const marks = doubtPlaces([block], [{ start: 113, end: 118, findings: [b] }], new Map());
    expect(marks.get("b")).toEqual([{ at: 18, findings: [b] }]);
    expect(doubtPlaces([block], [{ start: 300, end: 310, findings: [b] }], new Map()).size).toBe(0);
  });
});
