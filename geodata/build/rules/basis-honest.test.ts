import { describe, expect, it } from "vitest";
import { basisHonest } from "./basis-honest";
import { but, CARRIER, featuresWith, PARCEL, TOWN, world } from "./fixture";

const complaints = (of: ReturnType<typeof world>) => [...basisHonest.check(of)].map((c) => c.message);

const unplacedWithoutReason = () =>
  world({ features: featuresWith(but(CARRIER, { basis: { ...CARRIER.basis, note: undefined } })) });
const unplacedWithMethod = () => world({ features: featuresWith(but(CARRIER, { basis: { ...CARRIER.basis, method: "osm" } })) });
const placedWithoutAccuracy = () =>
  world({ features: featuresWith(but(PARCEL, { basis: { ...PARCEL.basis, accuracyM: null } })) });
const placedWithoutSource = () => world({ features: featuresWith(but(PARCEL, { basis: { ...PARCEL.basis, sources: [] } })) });
const footprintAsSurvey = () => world({ features: featuresWith(but(PARCEL, { basis: { ...PARCEL.basis, method: "osm" } })) });
const footprintWithoutArea = () => world({ features: featuresWith(but(PARCEL, { areaText: undefined })) });
const geometryOfNoFile = () => world({ features: featuresWith(but(TOWN, { placement: { geometry: "nowhere" } })) });

describe("basis-honest", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a feature off the map without reason", unplacedWithoutReason, /原因/u],
    ["a feature off the map with a method", unplacedWithMethod, /method 应是 none/u],
    ["a place without accuracy", placedWithoutAccuracy, /accuracyM/u],
    ["a place without source", placedWithoutSource, /来源/u],
    ["a footprint that claims to be a survey", footprintAsSurvey, /schematic/u],
    ["a footprint without area", footprintWithoutArea, /areaText/u],
    ["a geometry that is in no file", geometryOfNoFile, /画不出来/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
