import { describe, expect, it } from "vitest";
import type { AreaId, FeatureKind, FeatureProperties, PlanFeature } from "../../plan/types";
import { groupPlaces } from "./place-groups";

function feature(id: string, kind: FeatureKind, area: AreaId = "gaojing"): PlanFeature {
  return { type: "Feature", geometry: null, properties: { id, kind, area } as FeatureProperties };
}

describe("groupPlaces", () => {
  const all = [
    feature("a", "station"),
    feature("b", "corridor"),
    feature("c", "metro-line"),
    feature("d", "parcel", "songnan"),
    feature("e", "town", "songnan"),
  ];
  it("keeps the order of the plan, lines before their stations, and leaves out empty groups", () => {
    const groups = groupPlaces(all, "gaojing");
    expect(groups.map((g) => g.label)).toEqual(["两带四轴", "轨道交通", "其他地点"]);
    expect(groups[1]?.features.map((f) => f.properties.id)).toEqual(["c", "a"]);
  });
  it("does not count bands and axes for a town that has others", () => {
    expect(groupPlaces([feature("x", "corridor", "songnan")], "songnan")[0]?.label).toBe("带与轴");
  });
  it("loses no feature of the town", () => {
    const count = groupPlaces(all, "gaojing").reduce((sum, g) => sum + g.features.length, 0);
    expect(count).toBe(4);
  });
});
