import { describe, expect, it } from "vitest";
import { atZoom, fitPlane } from "./projection";

const CLEAR = { left: 0, top: 0, right: 0, bottom: 0 };
/** Web Mercator as the standard writes it, in metres: no code of ours nor of the library. */
const mercator = ([lon, lat]: readonly [number, number]): [number, number] => [
  6378137 * (lon * (Math.PI / 180)),
  6378137 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
];

describe("fitPlane", () => {
  const bounds = [121.43, 31.3, 121.5, 31.35] as const;

  it.each([
    [1920, 1080],
    [3840, 2160],
    [390, 844],
    [5760, 1080],
  ])("puts every place within a pixel of where Mercator puts it, at %i×%i", (width, height) => {
    const safeArea = { left: 0.36, top: 0.08, right: 0.05, bottom: 0.1 };
    const plane = fitPlane({ width, height, bounds, safeArea });
    const [west, south] = mercator([bounds[0], bounds[1]]);
    const [east, north] = mercator([bounds[2], bounds[3]]);
    const [left, top] = [0.36 * width, 0.08 * height];
    const [roomX, roomY] = [width * 0.59, height * 0.82];
    const pxPerM = Math.min(roomX / (east - west), roomY / (north - south));
    const wanted = (at: readonly [number, number]) => {
      const [x, y] = mercator(at);
      return [left + roomX / 2 + (x - (west + east) / 2) * pxPerM, top + roomY / 2 - (y - (south + north) / 2) * pxPerM];
    };
    for (const at of [
      [121.43, 31.3],
      [121.5, 31.35],
      [121.468, 31.3275],
      [121.6, 31.4],
    ] as const) {
      const [x = 0, y = 0] = wanted(at);
      expect(Math.abs(plane.project([...at])[0] - x)).toBeLessThan(1);
      expect(Math.abs(plane.project([...at])[1] - y)).toBeLessThan(1);
    }
  });

  it("goes no nearer to a single place than the data bear", () => {
    const at = [121.47, 31.32] as const;
    const plane = fitPlane({ width: 1280, height: 800, bounds: [at[0], at[1], at[0], at[1]], safeArea: CLEAR });
    expect(plane.zoom).toBeCloseTo(15.5, 5);
    expect(plane.project([...at])[0]).toBeCloseTo(640, 3);
    expect(plane.project([...at])[1]).toBeCloseTo(400, 3);
  });

  it("draws a ring as it stands, whichever way it turns", () => {
    const plane = fitPlane({ width: 1000, height: 1000, bounds, safeArea: CLEAR });
    const ring = [
      [121.45, 31.31],
      [121.46, 31.31],
      [121.46, 31.32],
      [121.45, 31.31],
    ];
    const d = (coordinates: number[][]) => plane.path({ type: "Polygon", coordinates: [coordinates] }) ?? "";
    const extent = (path: string) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((m) => Number(m[1]));
    expect(Math.max(...extent(d(ring))) - Math.min(...extent(d(ring)))).toBeLessThan(200);
    expect(extent(d([...ring].reverse())).sort()).toEqual(extent(d(ring)).sort());
  });

  it("knows how many metres a pixel is", () => {
    const plane = fitPlane({ width: 1000, height: 1000, bounds: [121.46, 31.32, 121.47, 31.33], safeArea: CLEAR });
    const [ax] = plane.project([121.46, 31.325]);
    const [bx] = plane.project([121.47, 31.325]);
    const metres = 0.01 * (Math.PI / 180) * 6378137 * Math.cos((31.325 * Math.PI) / 180);
    expect((bx - ax) * plane.metresPerPx).toBeCloseTo(metres, 0);
  });
});

describe("atZoom", () => {
  it("is straight between stops and level outside them", () => {
    expect([9, 10, 11, 12, 13].map((z) => atZoom(z, [10, 1], [12, 3]))).toEqual([1, 1, 2, 3, 3]);
  });
});
