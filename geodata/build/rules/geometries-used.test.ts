import { describe, expect, it } from "vitest";
import { but, featuresWith, TOWN, world } from "./fixture";
import { geometriesUsed } from "./geometries-used";

const complaints = (of: ReturnType<typeof world>) => [...geometriesUsed.check(of)].map((c) => c.message);

const geometryUnused = () => world({ features: featuresWith(but(TOWN, { placement: { point: [121.48, 31.32] } })) });
const geometryTwice = () => world({ geometries: [...world().geometries, ...world().geometries] });

describe("geometries-used", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a geometry that no feature draws", geometryUnused, /没有要素用到/u],
    ["a geometry id that stands twice", geometryTwice, /几何编号重复/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
