import { describe, expect, it } from "vitest";
import { compileGazetteer } from "./compile-gazetteer";
import { world } from "./rules/fixture";

const good = world();
const road = (name: string, from: number, to: number): GeoJSON.Feature => ({
  type: "Feature",
  properties: { layer: "road", name, accuracyM: 12 },
  geometry: {
    type: "LineString",
    coordinates: [
      [from, 31.32],
      [to, 31.32],
    ],
  },
});

describe("compileGazetteer", () => {
  it("places a road at the middle of its longest piece in the town", () => {
    const [place] = compileGazetteer(good.compiled, [road("殷高西路", 121.4, 121.5)]).filter((p) => p.sort === "road");
    expect(place).toMatchObject({ id: "ground.road.yin-gao-xi-lu", area: "gaojing", accuracyM: 12, initials: "ygxl" });
    expect(place?.point[0]).toBeCloseTo(121.48, 3);
    expect(place?.lengthM).toBeGreaterThan(3700);
    expect(place?.lengthM).toBeLessThan(3900);
  });

  it("keeps a road outside the towns without one, and leaves out what nobody walks along", () => {
    const places = compileGazetteer(good.compiled, [road("淞沪路", 121.52, 121.53), road("逸仙高架路", 121.47, 121.48)]);
    expect(places.filter((p) => p.sort === "road").map(({ name, area }) => [name, area])).toEqual([["淞沪路", null]]);
  });

  it("takes features with a place, and no town, corridor or thing that is not on the map", () => {
    expect(compileGazetteer(good.compiled, []).map((p) => p.id)).toEqual(["gaojing.parcel.sanlinqiao-2"]);
  });
});
