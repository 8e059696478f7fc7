import { describe, expect, it } from "vitest";
import { equationsIn } from "./sums";

const one = (text: string) => equationsIn(text)[0];

describe("equationsIn", () => {
  it.each([
    "36 + 43 = 79",
    "6.5 - 6 = 0.5",
    "(120 - 100) ÷ 100 = 20%",
    "8.37 ÷ 6.55 = 1.28",
    "2 + 3 × 4 = 14",
    "13% - 6% = 7%",
    "1,000 − 1 = 999",
    "面积合计 36+59+43=138 亩",
  ])("does the sum again: %s", (text) => {
    expect(one(text)?.holds).toBe(true);
  });

  it.each(["36 + 43 = 80", "8.37 ÷ 6.55 = 1.29", "3 + = 3", "(1 + 2 = 3"])("sees what does not come out: %s", (text) => {
    expect(one(text)?.holds).toBe(false);
  });

  it("tells what goes in and what comes out", () => {
    expect(one("合计：36 + 43.5 = 79.5 亩")).toMatchObject({ operands: ["36", "43.5"], result: "79.5" });
    expect(one("1 + 2 = 3 万元")).toMatchObject({ result: "3万", holds: true });
    expect(equationsIn("2021-2025 年")).toEqual([]);
  });
});
