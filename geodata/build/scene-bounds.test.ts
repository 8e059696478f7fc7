import { describe, expect, it } from "vitest";
import { distanceM } from "../../src/geo/measure";
import { boundsOf, holds } from "./scene-bounds";

const point = (lon: number, lat: number) => ({ type: "Point" as const, coordinates: [lon, lat] });

describe("boundsOf", () => {
  it("gives a single point 700 m each way", () => {
    const [west = 0, south = 0, east = 0, north = 0] = boundsOf([point(121.47, 31.32)]) ?? [];
    expect(distanceM([west, 31.32], [east, 31.32])).toBeCloseTo(700, -1);
    expect(distanceM([121.47, south], [121.47, north])).toBeCloseTo(700, -1);
  });

  it("leaves room round what is larger, and holds it", () => {
    const box = boundsOf([point(121.4, 31.3), point(121.5, 31.4)]) ?? [0, 0, 0, 0];
    expect(box).toEqual([121.388, 31.288, 121.512, 31.412]);
    expect(holds(box, [121.4, 31.3, 121.5, 31.4])).toBe(true);
    expect(holds([121.4, 31.3, 121.5, 31.4], box)).toBe(false);
  });

  it("knows no place of nothing", () => {
    expect(boundsOf([])).toBeNull();
  });
});
