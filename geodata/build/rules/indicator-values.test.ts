import { describe, expect, it } from "vitest";
import { INDICATORS, world } from "./fixture";
import { indicatorValues } from "./indicator-values";

const complaints = (of: ReturnType<typeof world>) => [...indicatorValues.check(of)].map((c) => c.message);

const valueNotInQuote = () =>
  world({ indicators: [{ ...INDICATORS, prose: INDICATORS.prose.map((p) => ({ ...p, valueText: "2.6 万平方米" })) }] });
const unitOfAnotherSize = () =>
  world({ indicators: [{ ...INDICATORS, prose: INDICATORS.prose.map((p) => ({ ...p, unit: "平方米" })) }] });
const shareAsAmount = () => world({ indicators: [{ ...INDICATORS, prose: INDICATORS.prose.map((p) => ({ ...p, unit: "%" })) }] });

describe("indicator-values", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a value that its quotation does not hold", valueNotInQuote, /里没有/u],
    ["a unit ten thousand times smaller", unitOfAnotherSize, /单位大小/u],
    ["a unit of another sort", shareAsAmount, /单位/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
