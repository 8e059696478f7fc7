import { describe, expect, it } from "vitest";
import type { Block, ParsedDocument } from "../../plan/types";
import { mentionsById } from "./mentions";

const block = (id: string, mentions: Block["mentions"]): Block => ({
  id,
  type: "paragraph",
  text: "",
  spans: [],
  runs: [],
  mentions,
});

describe("mentionsById", () => {
  it("collects mentions of places and indicators over all documents", () => {
    const docs = new Map<string, ParsedDocument>([
      [
        "a",
        {
          id: "a",
          blocks: [block("1", [{ featureId: "f", start: 1, end: 3 }]), block("2", [{ indicatorId: "i", start: 9, end: 11 }])],
        },
      ],
      ["b", { id: "b", blocks: [block("1", [{ featureId: "f", start: 5, end: 7 }])] }],
    ]);
    const index = mentionsById(docs);
    expect(index.get("f")).toEqual([
      { doc: "a", start: 1, end: 3 },
      { doc: "b", start: 5, end: 7 },
    ]);
    expect(index.get("i")).toHaveLength(1);
    expect(mentionsById(docs)).toBe(index);
  });
});
