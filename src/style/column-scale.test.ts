import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnPx, referenceValue, risenPx, tallestPx } from "./column-scale";

describe("the scale of the columns", () => {
  it("is straight and begins at nothing", () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.double({ min: 1, max: 1e6, noNaN: true }), (v, largest) => {
        expect(columnPx(v, largest, 200) * 2).toBeCloseTo(columnPx(v * 2, largest, 200), 6);
      }),
    );
    expect(columnPx(0, 100, 200)).toBe(0);
    expect(columnPx(100, 100, 200)).toBe(200);
    expect(columnPx(5, 0, 200)).toBe(0);
  });

  it("leaves room on a phone and on a wall", () => {
    expect(tallestPx(390, 600)).toBe(164);
    expect(tallestPx(1300, 1000)).toBe(300);
    expect(tallestPx(100, 100)).toBe(60);
  });

  it("has a key of round values in the unit that people use", () => {
    expect(referenceValue("area", 186_666.67)).toEqual({ value: 100 * (2000 / 3), words: "100 亩" });
    expect(referenceValue("investment", 162_000)).toEqual({ value: 100_000, words: "10 亿元" });
    expect(referenceValue("investment", 9000)).toEqual({ value: 5000, words: "0.5 亿元" });
    expect(referenceValue("floor", 0)).toBeNull();
  });

  it("foreshortens as the camera does", () => {
    expect(risenPx(200, 0, 1000)).toBe(0);
    expect(risenPx(200, 90, 1000)).toBeCloseTo(200, 6);
    expect(risenPx(200, 50, 1000)).toBeCloseTo(167.6, 1);
  });
});
