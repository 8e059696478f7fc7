import { describe, expect, it } from "vitest";
import { featuresInView } from "./in-view";
import type { FeatureKind, FeatureProperties, PlanFeature } from "./types";

function at(id: string, lon: number, kind: FeatureKind = "facility"): PlanFeature {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [lon, 31.32] },
    properties: { id, kind } as FeatureProperties,
  };
}

describe("featuresInView", () => {
  it("gives what lies in the box, nearest to its middle first, without the ground", () => {
    const all = [at("right", 121.489), at("middle", 121.481), at("out", 121.5), at("town", 121.48, "town")];
    expect(featuresInView(all, [121.47, 31.31, 121.49, 31.33]).map((f) => f.properties.id)).toEqual(["middle", "right"]);
    expect(featuresInView(all, [121.47, 31.31, 121.49, 31.33], 1)).toHaveLength(1);
  });

  it("takes a line that runs through and leaves one that only passes by the corner", () => {
    const line = (from: number[], to: number[]): PlanFeature => ({
      ...at("line", 0, "road"),
      geometry: { type: "LineString", coordinates: [from, to] },
    });
    const box = [121.47, 31.31, 121.49, 31.33] as const;
    expect(featuresInView([line([121.4, 31.32], [121.6, 31.32])], box)).toHaveLength(1);
    expect(featuresInView([line([121.4, 31.325], [121.475, 31.4])], box)).toHaveLength(0);
  });
});
