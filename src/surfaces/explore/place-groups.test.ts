import { describe, expect, it } from "vitest";
import type { AreaId, FeatureKind, FeatureProperties, PlanFeature } from "../../plan/types";
import { groupPlaces } from "./place-groups";

function feature(id: string, kind: FeatureKind, area: AreaId = "gaojing", geometry: GeoJSON.Geometry | null = null): PlanFeature {
  return { type: "Feature", geometry, properties: { id, kind, area, name: id } as FeatureProperties };
}
const ids = (list: readonly PlanFeature[] | undefined) => list?.map((f) => f.properties.id);
const point = (lon: number, lat: number): GeoJSON.Point => ({ type: "Point", coordinates: [lon, lat] });

describe("groupPlaces", () => {
  const all = [
    feature("a", "station"),
    feature("b", "corridor"),
    feature("18号线", "metro-line"),
    feature("3号线", "metro-line"),
    feature("d", "parcel", "songnan"),
    feature("songnan", "town", "songnan"),
  ];
  it("keeps the order of the plan, lines by number before their stations, and leaves out empty groups", () => {
    const groups = groupPlaces(all, "gaojing");
    expect(groups.map((g) => g.label)).toEqual(["两带四轴", "轨道交通", "其他地点"]);
    expect(ids(groups[1]?.features)).toEqual(["3号线", "18号线", "a"]);
  });
  it("does not count bands and axes for a town that has others", () => {
    expect(groupPlaces([feature("x", "corridor", "songnan")], "songnan")[0]?.label).toBe("带、轴与中心");
  });
  it("loses no feature of the town", () => {
    const count = groupPlaces(all, "gaojing").reduce((sum, g) => sum + g.features.length, 0);
    expect(count).toBe(5);
  });
  it("lists a neighbour's station that reaches the town, and none beyond", () => {
    const town: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [
        [121.44, 31.31],
        [121.5, 31.34],
      ],
    };
    const near = feature("near", "station", "songnan", point(121.47, 31.35));
    const far = feature("far", "station", "changzheng", point(121.38, 31.24));
    const groups = groupPlaces([feature("gaojing", "town", "gaojing", town), near, far], "gaojing");
    expect(ids(groups.find((g) => g.key === "metro")?.features)).toEqual(["near"]);
  });
});
