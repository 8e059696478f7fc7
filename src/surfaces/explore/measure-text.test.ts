import { describe, expect, it } from "vitest";
import type { LonLat } from "../../geo/types";
import { measureCopy, measureWords } from "./measure-text";

const A: LonLat = [121.47, 31.32];
const B: LonLat = [121.48, 31.32];
const C: LonLat = [121.48, 31.33];
const D: LonLat = [121.47, 31.33];

describe("words of a distance", () => {
  it("are each leg and the sum, the open end included", () => {
    expect(measureWords({ kind: "distance", points: [A], live: null, isDone: false }).main).toEqual([]);
    expect(measureWords({ kind: "distance", points: [A, B], live: C, isDone: false })).toEqual({
      main: ["2.06 千米"],
      legs: ["950 米", "1.11 千米"],
      perimeter: null,
      trouble: null,
    });
  });
});

describe("words of an area", () => {
  it("are the area in all units, each side and the perimeter", () => {
    const words = measureWords({ kind: "area", points: [A, B, C, D], live: null, isDone: true });
    expect(words.main).toHaveLength(4);
    expect(words.main.slice(1)).toEqual(["1,584.3 亩", "105.62 公顷", "1.06 平方千米"]);
    expect(words.legs).toEqual(["950 米", "1.11 千米", "950 米", "1.11 千米"]);
    expect(words.perimeter).toBe("4.12 千米");
  });

  it("say why there is none", () => {
    const words = measureWords({ kind: "area", points: [A, C, B, D], live: null, isDone: true });
    expect(words).toMatchObject({ main: [], trouble: "边线相交，没有面积可量" });
    expect(measureWords({ kind: "area", points: [A, B], live: null, isDone: false }).trouble).toBeNull();
  });
});

describe("what is copied", () => {
  it("carries the points that were set and the caveat, and leaves the open end out", () => {
    const text = measureCopy({ kind: "distance", points: [A, B], live: C, isDone: false });
    expect(text).toBe(
      [
        "距离：950 米",
        "各点（WGS84，经度,纬度）：121.47000,31.32000；121.48000,31.32000",
        "图上量算，误差随底图与位置精度，不作为距离依据",
      ].join("\n"),
    );
    expect(measureCopy({ kind: "area", points: [A, B, C], live: null, isDone: true })).toContain(
      "图上量算，误差随底图与位置精度，不作为面积依据",
    );
  });
});
