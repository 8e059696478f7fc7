import { describe, expect, it } from "vitest";
import { but, CARRIER, cite, featuresWith, world } from "./fixture";
import { nameInCitation } from "./name-in-citation";

const complaints = (of: ReturnType<typeof world>) => [...nameInCitation.check(of)].map((c) => c.message);

const parcelUncited = () => world({ features: featuresWith(but(CARRIER, { citations: [] })) });
const nameNotInQuote = () => world({ features: featuresWith(but(CARRIER, { citations: [cite("高境镇规划")] })) });

describe("name-in-citation", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a carrier without citation", parcelUncited, /没有引文/u],
    ["a name that no quotation holds", nameNotInQuote, /没有名称/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
