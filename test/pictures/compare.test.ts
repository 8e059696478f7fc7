import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { compare, varietyOf } from "./compare";

type Paint = (x: number, y: number) => readonly [number, number, number];

function picture(width: number, height: number, paint: Paint): PNG {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) png.data.set([...paint(x, y), 255], (y * width + x) * 4);
  return png;
}

const PAPER = [244, 241, 233] as const;
/** Ground with a street grid, as a map has. */
const streets: Paint = (x, y) => (x % 20 < 2 || y % 30 < 2 ? [120, 112, 100] : PAPER);
const planted: Paint = (x, y) => (x >= 40 && x < 60 && y >= 40 && y < 50 ? [11, 106, 106] : streets(x, y));

describe("compare", () => {
  it("finds nothing between a picture and itself", () => {
    expect(compare(picture(200, 100, streets), picture(200, 100, streets)).share).toBe(0);
  });

  it("finds a planted difference, its size and its place", () => {
    const { share, difference } = compare(picture(200, 100, streets), picture(200, 100, planted));
    expect(share).toBeGreaterThan(0.8 * ((20 * 10) / (200 * 100)));
    expect(share).toBeLessThanOrEqual((20 * 10) / (200 * 100));
    const colorAt = (x: number, y: number) => [...difference.data.subarray((y * 200 + x) * 4, (y * 200 + x) * 4 + 3)];
    expect(colorAt(50, 45)).toEqual([255, 0, 0]);
    expect(colorAt(150, 45)).not.toEqual([255, 0, 0]);
  });

  it("passes over the noise of an encoder", () => {
    const noisy: Paint = (x, y) => {
      const [r, g, b] = streets(x, y);
      return [r + ((x + y) % 3), g - ((x * y) % 2), b + (x % 2)];
    };
    expect(compare(picture(200, 100, streets), picture(200, 100, noisy)).share).toBe(0);
  });

  it("counts all of a picture of another size", () => {
    expect(compare(picture(100, 100, streets), picture(200, 100, streets)).share).toBe(1);
  });
});

describe("varietyOf", () => {
  const all = { x: 0, y: 0, width: 200, height: 100 };

  it("sees that an empty map has one colour", () => {
    expect(
      varietyOf(
        picture(200, 100, () => PAPER),
        all,
      ),
    ).toEqual({ colors: 1, commonShare: 1 });
  });

  it("sees the streets of a map", () => {
    const { colors, commonShare } = varietyOf(picture(200, 100, streets), all);
    expect(colors).toBe(2);
    expect(commonShare).toBeCloseTo(0.9 * (92 / 100), 1);
  });

  it("looks at the box alone, as far as the picture goes", () => {
    const half: Paint = (x, y) => (x < 100 ? [x, y, 0] : PAPER);
    expect(varietyOf(picture(200, 100, half), { x: 100, y: 0, width: 900, height: 900 })).toEqual({ colors: 1, commonShare: 1 });
    expect(varietyOf(picture(200, 100, half), { x: 300, y: 0, width: 9, height: 9 }).commonShare).toBe(1);
  });
});
