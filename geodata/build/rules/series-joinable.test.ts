import { describe, expect, it } from "vitest";
import { INDICATORS, world } from "./fixture";
import { seriesJoinable } from "./series-joinable";

const complaints = (of: ReturnType<typeof world>) => [...seriesJoinable.check(of)].map((c) => c.message);

const twoNumbersInOneSeries = () =>
  world({
    indicators: [
      {
        ...INDICATORS,
        prose: [
          ...INDICATORS.prose,
          ...INDICATORS.prose.map((p) => ({
            ...p,
            slug: "again",
            valueText: "2025",
            citation: { ...p.citation, exact: "到2025年公园" },
          })),
        ],
      },
    ],
  });

describe("series-joinable", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([["two numbers in one series for one year", twoNumbersInOneSeries, /数值不同/u]])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
