import { describe, expect, it } from "vitest";
import { ALL_STEPS, stepAfter, stepCount, waitingIds, yearAt } from "./scene-steps";

const build = { move: "build-up", ids: ["a", "b", "c"] } as const;
const years = { move: "years", from: 2016, to: 2020 } as const;

describe("the steps of a scene", () => {
  it("bring one feature after the other, in the order of the script", () => {
    expect([0, 1, 2, 3, ALL_STEPS].map((step) => waitingIds(build, step).join(""))).toEqual(["abc", "bc", "c", "", ""]);
    expect(waitingIds({ move: "none" }, 0)).toEqual([]);
  });

  it("go from the first to the last year, and stay there", () => {
    expect([0, 1, 4, ALL_STEPS].map((step) => yearAt(years, step))).toEqual([2016, 2017, 2020, 2020]);
    expect(yearAt(build, 2)).toBeNull();
  });

  it("begin when the map has arrived, go by the clock, and end", () => {
    expect([0, 2100, 2200, 2799, 2800, 60_000].map((ms) => stepAfter(build, "fly", ms))).toEqual([0, 0, 1, 1, 2, 3]);
    expect(stepAfter(build, "cut", 500)).toBe(1);
    expect(stepAfter(years, "cut", 60_000)).toBe(stepCount(years));
    expect(stepAfter({ move: "none" }, "cut", 60_000)).toBe(0);
  });
});
