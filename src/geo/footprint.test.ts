import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaM2, ringAreaM2 } from "./area";
import { circlePolygon, footprint } from "./footprint";
import { isInside } from "./inside";
import { distanceM, toLonLat } from "./measure";
import { isClosed, selfMeeting } from "./rings";
import { roundGeometry } from "./round";

const lonLat = fc.tuple(fc.double({ min: 120.8, max: 122.3, noNaN: true }), fc.double({ min: 30.6, max: 31.95, noNaN: true }));

describe("footprint", () => {
  it("has the stated area within 0.1 %, with 6 decimals, and is closed, simple and counter-clockwise", () => {
    fc.assert(
      fc.property(lonLat, fc.double({ min: 400, max: 2_000_000, noNaN: true }), (at, wanted) => {
        const shape = footprint(at, wanted);
        const [ring = []] = shape.coordinates;
        expect(ring).toHaveLength(49);
        expect(isClosed(ring)).toBe(true);
        expect(selfMeeting(ring)).toBeNull();
        expect(ringAreaM2(ring)).toBeGreaterThan(0);
        expect(roundGeometry(shape)).toEqual(shape);
        expect(Math.abs(areaM2(shape) - wanted) / wanted).toBeLessThan(0.001);
        expect(isInside(at, shape)).toBe(true);
      }),
    );
  });

  it("refuses an area that is not a positive number", () => {
    for (const bad of [0, -3, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => footprint([121.48, 31.32], bad)).toThrow(RangeError);
  });
});

describe("circlePolygon", () => {
  it("puts its corners on the circle", () => {
    const [ring = []] = circlePolygon([121.48, 31.32], 500).coordinates;
    for (const corner of ring) expect(distanceM([121.48, 31.32], toLonLat(corner))).toBeCloseTo(500, 3);
  });
});
