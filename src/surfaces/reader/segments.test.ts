import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInText, segmentText } from "./segments";

describe("segmentText", () => {
  it("cuts overlapping mentions without nesting, the shortest first", () => {
    const text = "殷高西路现代生活带沿线";
    const out = segmentText(text, {
      marks: [
        { id: "band", start: 0, end: 9 },
        { id: "road", start: 0, end: 4 },
      ],
    });
    expect(out.map((s) => [s.text, s.ids])).toEqual([
      ["殷高西路", ["road", "band"]],
      ["现代生活带", ["band"]],
      ["沿线", []],
    ]);
  });

  it("marks the passage, bold type and hits where they cross", () => {
    const out = segmentText("甲乙丙丁戊", { passage: [1, 4], bold: [[0, 2]], found: [[3, 5]], breaks: [2] });
    expect(out.map((s) => s.text)).toEqual(["甲", "乙", "丙", "丁", "戊"]);
    expect(out.map((s) => s.inPassage)).toEqual([false, true, true, true, false]);
    expect(out.map((s) => s.bold)).toEqual([true, true, false, false, false]);
    expect(out.map((s) => s.found)).toEqual([null, null, null, 0, 0]);
  });

  it("clips what lies outside and gives nothing for an empty text", () => {
    expect(segmentText("", { marks: [{ id: "a", start: 0, end: 3 }] })).toEqual([]);
    expect(segmentText("甲乙", { marks: [{ id: "a", start: -2, end: 9 }] })).toHaveLength(1);
  });

  it("always joins up to the text", () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(span), fc.array(span), (text, marks, bold) => {
        const out = segmentText(text, { marks: marks.map(([start, end], i) => ({ id: String(i), start, end })), bold });
        expect(out.map((s) => s.text).join("")).toBe(text);
      }),
    );
  });
});

describe("findInText", () => {
  it("finds across white space and in either case", () => {
    expect(findInText("轨交 18 号线", "18号线")).toEqual([[3, 8]]);
    expect(findInText("强化TOD导向", "tod")).toEqual([[2, 5]]);
  });
  it("finds every hit and nothing for a blank query", () => {
    expect(findInText("高境高境", "高境")).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(findInText("高境", "  ")).toEqual([]);
  });
});
