import { describe, expect, it } from "vitest";
import { distanceM } from "./measure";
import { metresPerDegree } from "./sphere";
import { distanceToM } from "./to-geometry";
import type { LonLat } from "./types";

const AT: LonLat = [121.47, 31.32];
const { lonM } = metresPerDegree(31.32);
const east = (m: number, north = 0): [number, number] => [121.47 + m / lonM, 31.32 + north];

describe("distanceToM", () => {
  it("is the great circle to a point, and to the nearest of several", () => {
    expect(distanceToM(AT, { type: "Point", coordinates: east(300) })).toBeCloseTo(distanceM(AT, east(300)), 6);
    expect(distanceToM(AT, { type: "MultiPoint", coordinates: [east(900), east(-200)] })).toBeCloseTo(200, 0);
  });

  it("is the way to the nearest part of a line, and 0 inside an area", () => {
    expect(distanceToM(AT, { type: "LineString", coordinates: [east(100, -0.01), east(100, 0.01)] })).toBeCloseTo(100, 0);
    const ring = [east(-50, -0.001), east(50, -0.001), east(50, 0.001), east(-50, 0.001), east(-50, -0.001)];
    expect(distanceToM(AT, { type: "Polygon", coordinates: [ring] })).toBe(0);
    expect(distanceToM(east(80), { type: "Polygon", coordinates: [ring] })).toBeCloseTo(30, 0);
  });

  it("is infinite where there is nothing", () => {
    expect(distanceToM(AT, { type: "MultiPoint", coordinates: [] })).toBe(Number.POSITIVE_INFINITY);
  });
});
