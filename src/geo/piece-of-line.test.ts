import { describe, expect, it } from "vitest";
import { lengthM } from "./measure";
import { pieceOfLine } from "./piece-of-line";

const LINE = [
  [121.47, 31.32],
  [121.48, 31.32],
  [121.48, 31.33],
];
const metres = (line: readonly (readonly number[])[]) => lengthM({ type: "LineString", coordinates: line.map((p) => [...p]) });

describe("a piece of a line", () => {
  it("has the share of the length that was asked for, and begins where it should", () => {
    const half = pieceOfLine(LINE, 0, 0.5);
    expect(half[0]).toEqual([121.47, 31.32]);
    expect(metres(half) / metres(LINE)).toBeCloseTo(0.5, 3);
    expect(metres(pieceOfLine(LINE, 0.25, 0.35)) / metres(LINE)).toBeCloseTo(0.1, 3);
  });

  it("is the line itself from end to end, and nothing where there is no length", () => {
    expect(pieceOfLine(LINE, -1, 2)).toEqual(LINE);
    expect(pieceOfLine(LINE, 0.5, 0.5)).toEqual([]);
    expect(pieceOfLine([[121, 31]], 0, 1)).toEqual([]);
    expect(
      pieceOfLine(
        [
          [121, 31],
          [121, 31],
        ],
        0,
        0.5,
      ),
    ).toEqual([]);
  });
});
