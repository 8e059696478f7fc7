import { describe, expect, it } from "vitest";
import { nearQuotes } from "./near-quotes";
import type { Citation } from "./types";

const quote = (start: number): Citation => ({ doc: "gaojing-plan-2021", start, end: start + 5, exact: "一二三四五" });
const p = (...starts: number[]) => ({ citations: starts.map(quote), stages: [], plans: [] });

describe("nearQuotes", () => {
  it("begins with the passage of the stage, has each once, and three at most", () => {
    expect(nearQuotes(p(1, 2, 3, 4), quote(3)).map(({ start }) => start)).toEqual([3, 1, 2]);
    expect(nearQuotes(p(1, 1), null).map(({ start }) => start)).toEqual([1]);
  });

  it("puts what is planned before what is merely said", () => {
    const planned = { ...p(1), plans: [{ event: "finish" as const, period: "2025", citation: quote(9) }] };
    expect(nearQuotes(planned, null).map(({ start }) => start)).toEqual([9, 1]);
  });
});
