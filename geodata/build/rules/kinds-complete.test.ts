import { describe, expect, it } from "vitest";
import { but, PARCEL, TOWN, world } from "./fixture";
import { kindsComplete } from "./kinds-complete";

const complaints = (of: ReturnType<typeof world>) => [...kindsComplete.check(of)].map((c) => c.message);

const kindOfNoContract = () => world({ features: [but(PARCEL, { kind: "shop" as never })] });
const lineWithoutColour = () => world({ features: [but(TOWN, { kind: "metro-line", transitStatus: "open" })] });
const stationWithoutStatus = () => world({ features: [but(TOWN, { kind: "station" })] });
const roadworksWithStatus = () => world({ features: [but(PARCEL, { kind: "project", subkind: "道路", transitStatus: "open" })] });
const railworksWithStatus = () =>
  world({ features: [but(PARCEL, { kind: "project", subkind: "轨道交通", transitStatus: "open" })] });
const parcelWithStatus = () => world({ features: [but(PARCEL, { transitStatus: "open" })] });

describe("kinds-complete", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it("lets the works that build a line say whether trains run", () => {
    expect(complaints(railworksWithStatus())).toEqual([]);
  });

  it.each([
    ["a kind that the contract does not know", kindOfNoContract, /shop/u],
    ["a metro line without colour", lineWithoutColour, /color/u],
    ["a station without status", stationWithoutStatus, /transitStatus/u],
    ["roadworks with a transit status", roadworksWithStatus, /只有/u],
    ["a parcel with a transit status", parcelWithStatus, /只有/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
