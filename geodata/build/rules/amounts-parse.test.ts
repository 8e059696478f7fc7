import { describe, expect, it } from "vitest";
import { amountsParse } from "./amounts-parse";
import { but, featuresWith, PARCEL, world } from "./fixture";

const complaints = (of: ReturnType<typeof world>) => [...amountsParse.check(of)].map((c) => c.message);

const areaWithoutUnit = () => world({ features: featuresWith(but(PARCEL, { areaText: "36" })) });
const floorAreaOfTwoNumbers = () => world({ features: featuresWith(but(PARCEL, { floorAreaText: "3 万平方米和 2 万平方米" })) });
const investmentInDollars = () => world({ features: featuresWith(but(PARCEL, { investmentText: "5000 万美元" })) });

describe("amounts-parse", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["an area without unit", areaWithoutUnit, /areaText/u],
    ["a floor area of two numbers", floorAreaOfTwoNumbers, /floorAreaText/u],
    ["an investment in another currency", investmentInDollars, /investmentText/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
