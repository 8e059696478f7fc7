import { describe, expect, it } from "vitest";
import { but, CARRIER, featuresWith, INDICATORS, PARCEL, world } from "./fixture";
import { idsWellFormed } from "./ids-well-formed";

const complaints = (of: ReturnType<typeof world>) => [...idsWellFormed.check(of)].map((c) => c.message);

const idStandsTwice = () => world({ features: [PARCEL, but(CARRIER, { id: PARCEL.id })] });
const idOfAnotherArea = () => world({ features: featuresWith(but(CARRIER, { area: "songnan" })) });
const idWithCapitals = () => world({ features: [but(PARCEL, { id: "Gaojing.parcel.A" })] });
const indicatorSlugTwice = () => world({ indicators: [{ ...INDICATORS, prose: [...INDICATORS.prose, ...INDICATORS.prose] }] });

describe("ids-well-formed", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["an id that stands twice", idStandsTwice, /编号重复/u],
    ["an id that begins with another area", idOfAnotherArea, /songnan\.carrier\./u],
    ["an id in capitals", idWithCapitals, /小写/u],
    ["an indicator slug used twice", indicatorSlugTwice, /指标编号重复/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
