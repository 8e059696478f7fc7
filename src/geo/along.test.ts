import { describe, expect, it } from "vitest";
import { crossing, densified, scaledAbout, smoothed } from "./along";
import { areaM2 } from "./area";
import { circlePolygon } from "./footprint";
import { distanceM, toLonLat } from "./measure";
import { latOf } from "./sphere";

describe("along a line", () => {
  it("puts a position at least every step and keeps the corners", () => {
    const line = [
      [121.46, 31.32],
      [121.47, 31.32],
      [121.47, 31.321],
    ];
    const dense = densified(line, 100);
    for (const corner of line) expect(dense).toContainEqual(corner);
    for (const [i, p] of dense.slice(1).entries()) {
      expect(distanceM(toLonLat(dense[i] ?? p), toLonLat(p))).toBeLessThanOrEqual(100);
    }
    expect(densified(line, 1e6)).toEqual(line);
    expect(() => densified(line, 0)).toThrow(RangeError);
  });

  it("rounds a corner, keeps the ends and stays near", () => {
    const corner = [
      [121.45, 31.32],
      [121.46, 31.33],
      [121.47, 31.32],
    ];
    const smooth = smoothed(corner, 300);
    expect(smooth[0]).toEqual(corner[0]);
    expect(smooth.at(-1)).toEqual(corner.at(-1));
    const turns = smooth.slice(1, -1).map(([x = 0, y = 0], i) => {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [smooth[i], smooth[i + 2]];
      return Math.abs(Math.atan2(by - y, bx - x) - Math.atan2(y - ay, x - ax));
    });
    expect(Math.max(...turns)).toBeLessThan(0.4);
    const top = Math.max(...smooth.map(latOf));
    expect(distanceM([121.46, top], [121.46, 31.33])).toBeLessThan(150);
    expect(distanceM([121.46, top], [121.46, 31.33])).toBeGreaterThan(20);
  });

  it("finds where two lines cross, and nothing where they do not", () => {
    const street = (lat: number): GeoJSON.LineString => ({
      type: "LineString",
      coordinates: [
        [121.4, lat],
        [121.5, lat],
      ],
    });
    const avenue: GeoJSON.LineString = {
      type: "LineString",
      coordinates: [
        [121.45, 31.3],
        [121.45, 31.34],
      ],
    };
    expect(crossing(avenue, street(31.32))).toEqual([121.45, 31.32]);
    expect(crossing(street(31.3), street(31.32))).toBeNull();
  });
});

describe("scaledAbout", () => {
  it("keeps the pole and changes the area by the square of the factor", () => {
    const disc = circlePolygon([121.46, 31.32], 200);
    expect(areaM2(scaledAbout(disc, [121.46, 31.32], 0.5)) / areaM2(disc)).toBeCloseTo(0.25, 4);
  });
});
