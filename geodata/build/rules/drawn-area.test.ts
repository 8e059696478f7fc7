import { describe, expect, it } from "vitest";
import { drawnArea } from "./drawn-area";
import { but, featuresWith, PARCEL, world } from "./fixture";

const complaints = (of: ReturnType<typeof world>) => [...drawnArea.check(of)].map((c) => c.message);

const schematicTooLarge = () => world({ features: featuresWith(but(PARCEL, { placement: { geometry: "gaojing" } })) });

describe("drawn-area", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([["a schematic shape of another area", schematicTooLarge, /相差超过/u]])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
