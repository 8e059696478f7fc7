import { describe, expect, it } from "vitest";
import type { Dataset } from "./dataset";
import { firstPassageOf } from "./first-passage";

const loading = { status: "loading" } as const;
const citation = (doc: string, start: number) => ({ doc, start, end: start + 2, exact: "一二" });
const features = {
  status: "ready",
  value: { byId: new Map([["a.b", { properties: { citations: [citation("d", 90), citation("d", 40), citation("e", 1)] } }]]) },
} as unknown as Dataset["features"];
const block = (type: string, start: number) => ({ type, mentions: [{ featureId: "a.b", start, end: start + 2 }] });
const passages = {
  status: "ready",
  value: new Map([["d", { blocks: [block("contents", 3), block("paragraph", 20), block("paragraph", 30)] }]]),
} as unknown as Dataset["passages"];

describe("firstPassageOf", () => {
  it("takes the first mention that is not on the contents page", () => {
    expect(firstPassageOf("a.b", "d", features, passages)).toEqual({ doc: "d", start: 20, end: 22 });
  });
  it("takes the first citation while the text has not come", () => {
    expect(firstPassageOf("a.b", "d", features, loading)).toEqual({ doc: "d", start: 40, end: 42 });
  });
  it("finds nothing in a document that does not speak of it, or while nothing has come", () => {
    expect(firstPassageOf("a.b", "z", features, passages)).toBeNull();
    expect(firstPassageOf("a.b", "d", loading, loading)).toBeNull();
  });
});
