import { describe, expect, it } from "vitest";
import { but, FINDING, featuresWith, INDICATORS, PARCEL, world } from "./fixture";
import { referencesExist } from "./references-exist";

const complaints = (of: ReturnType<typeof world>) => [...referencesExist.check(of)].map((c) => c.message);

const corridorOfNoRecord = () => world({ features: featuresWith(but(PARCEL, { corridorIds: ["gaojing.corridor.x"] })) });
const corridorThatIsATown = () => world({ features: featuresWith(but(PARCEL, { corridorIds: ["gaojing"] })) });
const sameAsItself = () =>
  world({ features: featuresWith(but(PARCEL, { maybeSameAs: [{ id: PARCEL.id, certainty: "possible", why: "x" }] })) });
const sameAsNothing = () =>
  world({ features: featuresWith(but(PARCEL, { maybeSameAs: [{ id: "gaojing.parcel.x", certainty: "possible", why: "x" }] })) });
const mentionedInNoDocument = () => world({ features: featuresWith(but(PARCEL, { mentionedIn: ["no-plan"] })) });
const indicatorOfNoFeature = () =>
  world({ indicators: [{ ...INDICATORS, prose: INDICATORS.prose.map((p) => ({ ...p, featureIds: ["gaojing.x"] })) }] });
const findingOfNoIndicator = () => world({ findings: [{ ...FINDING, indicatorIds: ["gaojing-plan-2021.prose.x"] }] });

describe("references-exist", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a corridor that does not exist", corridorOfNoRecord, /没有 gaojing\.corridor\.x/u],
    ["a corridor that is none", corridorThatIsATown, /不是带与轴/u],
    ["a feature that may be the same as itself", sameAsItself, /指向自己/u],
    ["a feature that may be the same as nothing", sameAsNothing, /maybeSameAs/u],
    ["a document that does not exist", mentionedInNoDocument, /mentionedIn/u],
    ["an indicator of no feature", indicatorOfNoFeature, /featureIds/u],
    ["a finding on no indicator", findingOfNoIndicator, /indicatorIds/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
