import { describe, expect, it } from "vitest";
import { bboxOfAll } from "./bounds";
import { outsideBox } from "./clip";

const square = (w: number, s: number, e: number, n: number): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ],
  ],
});

describe("outsideBox", () => {
  it("keeps what reaches over the sides", () => {
    const parts = outsideBox(square(0, 0, 4, 4), [1, -1, 5, 3]);
    expect(parts).toHaveLength(2);
    expect(bboxOfAll(parts)).toEqual([0, 0, 4, 4]);
    expect(parts.map((p) => bboxOfAll([p]))).toEqual([
      [0, 0, 1, 4],
      [1, 3, 4, 4],
    ]);
  });

  it("is empty for what lies within", () => {
    expect(outsideBox(square(0, 0, 1, 1), [-1, -1, 2, 2])).toEqual([]);
  });
});
