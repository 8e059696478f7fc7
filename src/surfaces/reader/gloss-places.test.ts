import { describe, expect, it } from "vitest";
import { glossPlaces } from "./gloss-places";

const block = (id: string, start: number, text: string) => ({
  type: "paragraph" as const,
  id,
  spans: [[start, start + text.length]] as [number, number][],
  text,
  runs: [],
});
const gloss = (start: number, end: number, text: string, doc = "d") => ({
  citation: { doc, start, end, exact: "原文" },
  text,
});

describe("glossPlaces", () => {
  it("gives a gloss to the block in which its passage ends, of its own document", () => {
    const blocks = [block("a", 0, "第一段有十个字在这里"), block("b", 12, "第二段有十个字在这里")];
    const all = [gloss(0, 4, "a part"), gloss(2, 20, "over two blocks"), gloss(12, 16, "elsewhere", "e")];
    const places = glossPlaces({ id: "d", blocks }, all);
    expect([...places].map(([id, ones]) => [id, ones.map((g) => g.text)])).toEqual([
      ["a", ["a part"]],
      ["b", ["over two blocks"]],
    ]);
  });
});
