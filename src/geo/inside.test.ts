import { describe, expect, it } from "vitest";
import { distanceOutsideM, distanceToLinesM, isInside } from "./inside";
import { metresPerDegree } from "./sphere";

const SQUARE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [121.4, 31.3],
      [121.5, 31.3],
      [121.5, 31.4],
      [121.4, 31.4],
      [121.4, 31.3],
    ],
  ],
};

describe("isInside", () => {
  it("counts the edge, not the hole, and nothing of a line", () => {
    expect(isInside([121.45, 31.35], SQUARE)).toBe(true);
    expect(isInside([121.4, 31.35], SQUARE)).toBe(true);
    expect(isInside([121.39, 31.35], SQUARE)).toBe(false);
    expect(isInside([121.45, 31.35], { type: "LineString", coordinates: SQUARE.coordinates[0] ?? [] })).toBe(false);
  });
});

describe("distanceOutsideM", () => {
  it("is 0 inside and the distance to the nearest edge outside", () => {
    expect(distanceOutsideM([121.45, 31.35], SQUARE)).toBe(0);
    const { lonM } = metresPerDegree(31.35);
    expect(distanceOutsideM([121.51, 31.35], SQUARE)).toBeCloseTo(0.01 * lonM, 1);
  });

  it("is infinite where there is no line", () => {
    expect(distanceToLinesM([121.4, 31.3], [])).toBe(Number.POSITIVE_INFINITY);
  });
});
