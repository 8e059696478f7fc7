import { describe, expect, it } from "vitest";
import { distanceM } from "./measure";
import { nearestOn } from "./nearest";

const square: GeoJSON.Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [121.47, 31.32],
      [121.48, 31.32],
      [121.48, 31.33],
      [121.47, 31.33],
      [121.47, 31.32],
    ],
  ],
};

describe("nearestOn", () => {
  it("is nothing inside an area, and the nearest edge outside", () => {
    expect(nearestOn([121.475, 31.325], square)).toEqual({ distanceM: 0, at: [121.475, 31.325] });
    const { distanceM: metres, at } = nearestOn([121.485, 31.325], square);
    expect(at[0]).toBeCloseTo(121.48, 6);
    expect(at[1]).toBeCloseTo(31.325, 6);
    expect(metres).toBeCloseTo(distanceM([121.485, 31.325], [121.48, 31.325]), 1);
  });

  it("takes the foot on a line, its end beyond it, and the nearest of several points", () => {
    const line: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [
        [121.47, 31.32],
        [121.48, 31.32],
      ],
    };
    expect(nearestOn([121.475, 31.33], line).at[0]).toBeCloseTo(121.475, 6);
    expect(nearestOn([121.49, 31.32], line).at).toEqual([121.48, 31.32]);
    const points: GeoJSON.MultiPoint = {
      type: "MultiPoint",
      coordinates: [
        [121.5, 31.32],
        [121.471, 31.32],
      ],
    };
    expect(nearestOn([121.47, 31.32], points).at).toEqual([121.471, 31.32]);
  });

  it("throws where there is no position", () => {
    expect(() => nearestOn([0, 0], { type: "MultiPoint", coordinates: [] })).toThrow(RangeError);
  });
});
