import { describe, expect, it } from "vitest";
import type { LonLat } from "../geo/types";
import { labelsOf } from "./measure-labels";

const A: LonLat = [121.47, 31.32];
const B: LonLat = [121.48, 31.32];
const C: LonLat = [121.48, 31.33];

describe("labels of a distance", () => {
  it("say the sum at the end, once there is more than a point", () => {
    expect(labelsOf({ kind: "distance", points: [A], live: null, isDone: false })).toEqual([]);
    const [only, ...rest] = labelsOf({ kind: "distance", points: [A], live: B, isDone: false });
    expect(only).toEqual({ at: B, text: "950 米", isSum: true });
    expect(rest).toEqual([]);
  });

  it("say each leg at its middle and the sum at the end", () => {
    const labels = labelsOf({ kind: "distance", points: [A, B, C], live: null, isDone: true });
    expect(labels.map((l) => l.text)).toEqual(["950 米", "1.11 千米", "2.06 千米"]);
    expect(labels[0]?.at[0]).toBeCloseTo(121.475, 9);
    expect(labels.at(-1)).toMatchObject({ at: C, isSum: true });
  });
});

describe("labels of an area", () => {
  it("say every side, the closing one too, and the area within", () => {
    const labels = labelsOf({ kind: "area", points: [A, B, C], live: null, isDone: true });
    expect(labels.map((l) => l.isSum)).toEqual([false, false, false, true]);
    expect(labels.at(-1)?.text).toMatch(/^792\.[12] 亩$/u);
  });

  it("tell no area while the outline crosses itself", () => {
    const D: LonLat = [121.47, 31.33];
    const labels = labelsOf({ kind: "area", points: [A, C, B, D], live: null, isDone: true });
    expect(labels.some((l) => l.isSum)).toBe(false);
  });
});
