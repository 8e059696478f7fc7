import { describe, expect, it } from "vitest";
import { agree, allowance, decimalsOf, exact, over, plus, power, readable, rounded, times } from "./rounding";

describe("rounding", () => {
  it("reads the digits after the point as printed", () => {
    expect(["10.60 亿元", "95 以上", "7.91%", "4,500.5"].map(decimalsOf)).toEqual([2, 0, 2, 1]);
  });

  it("allows for the last digit of every operand", () => {
    const share = over(rounded(62.6, 1), rounded(53.3, 1));
    expect(agree(times(share, exact(100)), rounded(117.45, 2))).toBe(true);
    expect(agree(times(share, exact(100)), rounded(118.45, 2))).toBe(false);
  });

  it("tells a real difference from a rounded one", () => {
    const next = times(rounded(8.37, 2), exact(1.06));
    expect(agree(next, rounded(8.83, 2))).toBe(false);
    expect(agree(next, rounded(8.87, 2))).toBe(true);
    expect(allowance(next, rounded(8.83, 2))).toBeCloseTo(0.0103, 4);
  });

  it("adds, and raises to a power", () => {
    expect(plus(exact(14), exact(4))).toEqual(exact(18));
    expect(power(rounded(2, 0), 2)).toEqual({ low: 2.25, high: 6.25 });
  });

  it("is not misled by binary fractions", () => {
    expect(agree(plus(exact(0.1), exact(0.2)), exact(0.3))).toBe(true);
  });

  it("writes numbers without zeros at the end", () => {
    expect([8.872, 100, 1 / 3].map((n) => readable(n))).toEqual(["8.87", "100", "0.33"]);
  });
});
