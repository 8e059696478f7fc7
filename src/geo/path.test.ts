import { describe, expect, it } from "vitest";
import { cornersAreaM2, legsM, pathM, perimeterM } from "./path";
import type { LonLat } from "./types";

/** By hand, on the mean sphere (R = 6,371,008.8 m): a degree of a meridian is R times pi over 180, that is 111,195.08 m. */
const DEGREE_M = 111_195.08;
const COS_31_32 = Math.cos((31.32 * Math.PI) / 180);

/** 0.01° by 0.01° with its south-west corner at 121.47, 31.32. */
const SQUARE: readonly LonLat[] = [
  [121.47, 31.32],
  [121.48, 31.32],
  [121.48, 31.33],
  [121.47, 31.33],
];

describe("legs", () => {
  it("measures along a meridian: 0.01° is 1,111.95 m", () => {
    const [leg] = legsM([
      [121.47, 31.32],
      [121.47, 31.33],
    ]);
    expect(leg).toBeCloseTo(DEGREE_M / 100, 1);
  });

  it("measures along a parallel with the cosine of its latitude: 0.01° at 31.32° N is 949.9 m", () => {
    const [leg] = legsM(SQUARE);
    expect(leg).toBeCloseTo((DEGREE_M / 100) * COS_31_32, 1);
    expect(leg).toBeCloseTo(949.9, 0);
  });

  it("adds its legs up, and closes a ring", () => {
    const legs = legsM(SQUARE);
    expect(legs).toHaveLength(3);
    expect(pathM(SQUARE)).toBeCloseTo(
      legs.reduce((a, b) => a + b, 0),
      9,
    );
    expect(perimeterM(SQUARE)).toBeCloseTo(2 * 1111.95 + 949.9 + 949.8, 0);
  });

  it("has no length without two points", () => {
    expect(pathM([[121.47, 31.32]])).toBe(0);
    expect(perimeterM([])).toBe(0);
  });
});

describe("area", () => {
  it("is that of the zone between two parallels, R² times the difference of longitudes times that of the sines of the latitudes: 1,056,170 m²", () => {
    const rad = Math.PI / 180;
    const zone = 6_371_008.8 ** 2 * 0.01 * rad * (Math.sin(31.33 * rad) - Math.sin(31.32 * rad));
    expect(zone).toBeCloseTo(1_056_170, -2);
    expect(cornersAreaM2(SQUARE)).toBeCloseTo(zone, 0);
  });

  it("is the same the other way round", () => {
    expect(cornersAreaM2([...SQUARE].reverse())).toBe(cornersAreaM2(SQUARE));
  });

  it("is not told of a line that crosses itself, nor of two points", () => {
    const [a, b, c, d] = SQUARE as [LonLat, LonLat, LonLat, LonLat];
    expect(cornersAreaM2([a, c, b, d])).toBeNull();
    expect(cornersAreaM2([a, b])).toBeNull();
  });
});
