import { describe, expect, it } from "vitest";
import { nearStations } from "./near-stations";
import type { FeatureKind, FeatureProperties, PlanFeature } from "./types";

function at(id: string, kind: FeatureKind, geometry: GeoJSON.Geometry | null): PlanFeature {
  return { type: "Feature", geometry, properties: { id, kind } as FeatureProperties };
}
const point = (x: number, y: number): GeoJSON.Point => ({ type: "Point", coordinates: [x, y] });

describe("nearStations", () => {
  const stations = [
    at("far", "station", point(121.6, 31.32)),
    at("second", "station", point(121.49, 31.32)),
    at("first", "station", {
      type: "MultiPoint",
      coordinates: [
        [121.6, 31.3],
        [121.484, 31.32],
      ],
    }),
    at("nowhere", "station", null),
  ];
  it("gives stations by straight-line distance, an interchange by its nearest point", () => {
    const near = nearStations(at("p", "parcel", point(121.48, 31.32)), stations);
    expect(near.map((n) => n.feature.properties.id)).toEqual(["first", "second"]);
    expect(near[0]?.distanceM).toBeGreaterThan(370);
    expect(near[0]?.distanceM).toBeLessThan(390);
  });
  it("measures from the middle of an area and not at all from a line, a town or what is not on the map", () => {
    const square: GeoJSON.Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [121.478, 31.318],
          [121.482, 31.318],
          [121.482, 31.322],
          [121.478, 31.322],
          [121.478, 31.318],
        ],
      ],
    };
    expect(nearStations(at("p", "parcel", square), stations)).toHaveLength(2);
    expect(nearStations(at("t", "town", square), stations)).toEqual([]);
    expect(nearStations(at("n", "parcel", null), stations)).toEqual([]);
    const line: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [
        [121.48, 31.32],
        [121.481, 31.32],
      ],
    };
    expect(nearStations(at("l", "project", line), stations)).toEqual([]);
  });
});
