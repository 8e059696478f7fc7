import { describe, expect, it } from "vitest";
import { areaM2, ringAreaM2 } from "./area";
import { EARTH_RADIUS_M, toRad } from "./sphere";

const box = (w: number, s: number, e: number, n: number) => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];

describe("ringAreaM2", () => {
  it("gives the exact area of a patch between two parallels", () => {
    const exact = EARTH_RADIUS_M ** 2 * toRad(0.02) * (Math.sin(toRad(31.33)) - Math.sin(toRad(31.31)));
    expect(ringAreaM2(box(121.47, 31.31, 121.49, 31.33))).toBeCloseTo(exact, 2);
  });

  it("is negative for a clockwise ring", () => {
    const ring = box(121.47, 31.31, 121.49, 31.33);
    expect(ringAreaM2([...ring].reverse())).toBeCloseTo(-ringAreaM2(ring), 3);
  });
});

describe("areaM2", () => {
  it("takes holes off, whichever way they wind", () => {
    const outer = box(121.47, 31.31, 121.49, 31.33);
    const hole = box(121.475, 31.315, 121.48, 31.32);
    const whole = areaM2({ type: "Polygon", coordinates: [outer] });
    const one = areaM2({ type: "Polygon", coordinates: [outer, hole] });
    const other = areaM2({ type: "Polygon", coordinates: [outer, [...hole].reverse()] });
    expect(one).toBeCloseTo(other, 3);
    expect(whole - one).toBeCloseTo(ringAreaM2(hole), 3);
  });

  it("adds the parts of a MultiPolygon and a collection, and is 0 for points and lines", () => {
    const a = box(121.4, 31.3, 121.41, 31.31);
    const b = box(121.5, 31.3, 121.51, 31.31);
    const multi = { type: "MultiPolygon" as const, coordinates: [[a], [b]] };
    expect(areaM2(multi)).toBeCloseTo(ringAreaM2(a) + ringAreaM2(b), 3);
    const point = { type: "Point" as const, coordinates: [121.4, 31.3] };
    expect(areaM2({ type: "GeometryCollection", geometries: [multi, point] })).toBeCloseTo(areaM2(multi), 3);
    expect(areaM2({ type: "LineString", coordinates: a })).toBe(0);
  });
});
