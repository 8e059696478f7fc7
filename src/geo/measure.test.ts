import { describe, expect, it } from "vitest";
import { bboxCenter, bboxOf, bboxOfAll, isInBBox } from "./bounds";
import { bearingDeg, destination, distanceM, lengthM, toLonLat } from "./measure";
import { roundGeometry } from "./round";
import { simplifyGeometry } from "./simplify";
import { EARTH_RADIUS_M, toRad } from "./sphere";
import { haToM2, m2ToHa, m2ToMu, muToM2 } from "./units";

describe("distances and bearings", () => {
  it("measures a stretch of a meridian on the mean sphere", () => {
    expect(distanceM([121.48, 31.3], [121.48, 31.31])).toBeCloseTo(toRad(0.01) * EARTH_RADIUS_M, 3);
    expect(bearingDeg([121.48, 31.3], [121.48, 31.31])).toBeCloseTo(0, 6);
    expect(bearingDeg([121.48, 31.31], [121.48, 31.3])).toBeCloseTo(180, 6);
    expect(bearingDeg([121.5, 31.3], [121.4, 31.3])).toBeCloseTo(270, 0);
  });

  it("comes back from where it went", () => {
    const there = destination([121.48, 31.32], 1234, 57);
    expect(distanceM([121.48, 31.32], there)).toBeCloseTo(1234, 3);
  });

  it("adds up the pieces of a line", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [
        [121.4, 31.3],
        [121.4, 31.31],
        [121.41, 31.31],
      ],
    };
    expect(lengthM(line)).toBeCloseTo(distanceM([121.4, 31.3], [121.4, 31.31]) + distanceM([121.4, 31.31], [121.41, 31.31]), 6);
  });

  it("refuses half a position", () => {
    expect(() => toLonLat([121.4])).toThrow(RangeError);
  });
});

describe("boxes", () => {
  it("bounds one geometry, several, or none", () => {
    const a = { type: "Point" as const, coordinates: [121.4, 31.3] };
    const b = { type: "Point" as const, coordinates: [121.5, 31.2] };
    expect(bboxOf(a)).toEqual([121.4, 31.3, 121.4, 31.3]);
    expect(bboxOfAll([a, b])).toEqual([121.4, 31.2, 121.5, 31.3]);
    expect(bboxOfAll([])).toBeNull();
    expect(bboxOf({ type: "GeometryCollection", geometries: [] })).toBeNull();
    expect(bboxCenter([121, 31, 122, 32])).toEqual([121.5, 31.5]);
    expect(isInBBox([121, 31], [121, 31, 122, 32])).toBe(true);
    expect(isInBBox([120.9, 31], [121, 31, 122, 32])).toBe(false);
  });
});

describe("units", () => {
  it("knows 亩 and 公顷", () => {
    expect(muToM2(36)).toBe(24000);
    expect(m2ToMu(24000)).toBe(36);
    expect(m2ToHa(haToM2(2.5))).toBe(2.5);
  });
});

describe("roundGeometry", () => {
  it("rounds, drops heights and repeats", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [
        [121.4000001, 31.3, 4],
        [121.4000002, 31.3],
        [121.41, 31.3],
      ],
    };
    expect(roundGeometry(line)).toEqual({
      type: "LineString",
      coordinates: [
        [121.4, 31.3],
        [121.41, 31.3],
      ],
    });
  });
});

describe("simplifyGeometry", () => {
  it("drops what lies within the tolerance and keeps its input", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [
        [121.4, 31.3],
        [121.45, 31.300001],
        [121.5, 31.3],
      ],
    };
    expect(simplifyGeometry(line, 5, 31.3).coordinates).toHaveLength(2);
    expect(line.coordinates).toHaveLength(3);
  });
});
