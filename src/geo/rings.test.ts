import { describe, expect, it } from "vitest";
import { ringAreaM2 } from "./area";
import { isClosed, rewind, selfMeeting } from "./rings";

const square = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];

describe("rewind", () => {
  it("turns outer rings counter-clockwise and holes clockwise, and leaves its input alone", () => {
    const hole = [
      [0.5, 0.5],
      [1, 0.5],
      [1, 1],
      [0.5, 1],
      [0.5, 0.5],
    ];
    const wrong = Object.freeze({ type: "Polygon" as const, coordinates: [[...square].reverse(), hole] });
    const right = rewind(wrong);
    if (right.type !== "Polygon") throw new Error("type changed");
    expect(right.coordinates.map((ring) => Math.sign(ringAreaM2(ring)))).toEqual([1, -1]);
    expect(rewind(right)).toEqual(right);
  });
});

describe("isClosed", () => {
  it("wants four positions and the same first and last", () => {
    expect(isClosed(square)).toBe(true);
    expect(isClosed(square.slice(0, 4))).toBe(false);
    expect(isClosed([square[0] ?? [], square[1] ?? [], square[0] ?? []])).toBe(false);
  });
});

describe("selfMeeting", () => {
  it("finds nothing in a simple ring, convex or not", () => {
    expect(selfMeeting(square)).toBeNull();
    const bent = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 1],
      [0, 4],
      [0, 0],
    ];
    expect(selfMeeting(bent)).toBeNull();
  });

  it.each([
    [
      "crosses itself",
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ],
    ],
    [
      "touches itself at a corner",
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
        [0, 0],
      ],
    ],
    [
      "runs back upon itself",
      [
        [0, 0],
        [4, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ],
    ],
    [
      "runs back at its seam",
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [1, 0],
        [0, 0],
      ],
    ],
    [
      "repeats a position",
      [
        [0, 0],
        [2, 0],
        [2, 0],
        [2, 2],
        [0, 0],
      ],
    ],
  ])("finds a ring that %s", (_, ring) => {
    expect(selfMeeting(ring)).not.toBeNull();
  });
});
