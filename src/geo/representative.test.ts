import { describe, expect, it } from "vitest";
import { isInside } from "./inside";
import { centroid, meanPosition, representativePoint } from "./representative";

/** A horseshoe: its centroid lies in the gap. */
const HORSESHOE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [121.4, 31.3],
      [121.5, 31.3],
      [121.5, 31.4],
      [121.48, 31.4],
      [121.48, 31.31],
      [121.42, 31.31],
      [121.42, 31.4],
      [121.4, 31.4],
      [121.4, 31.3],
    ],
  ],
};

describe("representativePoint", () => {
  it("lies inside a bent polygon although its centroid does not", () => {
    expect(isInside(centroid(HORSESHOE) ?? [0, 0], HORSESHOE)).toBe(false);
    expect(isInside(representativePoint(HORSESHOE), HORSESHOE)).toBe(true);
  });

  it("keeps out of a hole and prefers the largest polygon", () => {
    const ring = (w: number, s: number, size: number) => [
      [w, s],
      [w + size, s],
      [w + size, s + size],
      [w, s + size],
      [w, s],
    ];
    const holed = { type: "Polygon" as const, coordinates: [ring(121.4, 31.3, 0.1), ring(121.42, 31.32, 0.06).reverse()] };
    expect(isInside(representativePoint(holed), holed)).toBe(true);
    const multi = { type: "MultiPolygon" as const, coordinates: [[ring(121, 31, 0.01)], [ring(121.5, 31.5, 0.1)]] };
    expect(representativePoint(multi)[0]).toBeGreaterThan(121.5);
  });

  it("is the middle of the longest line, or the first point", () => {
    const lines = {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [121.4, 31.3],
          [121.41, 31.3],
        ],
        [
          [121.5, 31.3],
          [121.6, 31.3],
        ],
      ],
    };
    expect(representativePoint(lines)[0]).toBeCloseTo(121.55, 6);
    expect(representativePoint({ type: "Point", coordinates: [121.4, 31.3] })).toEqual([121.4, 31.3]);
  });

  it("throws where there is no position", () => {
    expect(() => representativePoint({ type: "GeometryCollection", geometries: [] })).toThrow(RangeError);
  });
});

describe("meanPosition", () => {
  it("is the mean of all positions", () => {
    expect(
      meanPosition({
        type: "LineString",
        coordinates: [
          [121, 31],
          [122, 32],
        ],
      }),
    ).toEqual([121.5, 31.5]);
  });
});
