import { describe, expect, it } from "vitest";
import { placeAlong, resampled } from "./along-line";
import { makeRoom } from "./room";

const options = { sizePx: 14, spacing: 0.1, asidePx: 16, near: [200, 200] as const };
const room = () => makeRoom(400, 400, 4);

describe("placeAlong", () => {
  it("lets letters follow a level line, left to right whichever way it was drawn", () => {
    const line = [
      [20, 200],
      [380, 210],
    ] as const;
    for (const points of [line, [...line].reverse()]) {
      const placed = placeAlong("殷高西路现代生活带", [points], room(), options);
      if (placed?.form !== "path") throw new Error("wanted letters along the line");
      const xs = [...placed.d.matchAll(/[ML](-?[\d.]+)/g)].map((m) => Number(m[1]));
      expect(xs[0]).toBeLessThan(xs.at(-1) ?? 0);
    }
  });

  it("sets letters upright below one another where the line rises, digits together", () => {
    const placed = placeAlong(
      "18号线产业轴",
      [
        [
          [200, 20],
          [205, 380],
        ],
      ],
      room(),
      options,
    );
    if (placed?.form !== "column") throw new Error("wanted a column");
    expect(placed.letters.map((l) => l.text)).toEqual(["18", "号", "线", "产", "业", "轴"]);
    const ys = placed.letters.map((l) => l.at[1]);
    expect([...ys].sort((a, b) => a - b)).toEqual(ys);
  });

  it("says no where there is no room, and where the line turns too much", () => {
    const short = [
      [
        [200, 200],
        [230, 200],
      ],
    ] as const;
    expect(placeAlong("殷高西路现代生活带", short, room(), options)).toBeNull();
    const hairpin = [
      [
        [100, 200],
        [160, 200],
        [100, 206],
        [160, 212],
      ],
    ] as const;
    expect(placeAlong("一二八纪念路", hairpin, room(), options)).toBeNull();
  });
});

describe("resampled", () => {
  it("steps evenly along the line", () => {
    expect(
      resampled(
        [
          [0, 0],
          [30, 0],
          [30, 30],
        ],
        20,
      ).map(([x, y]) => [x, y]),
    ).toEqual([
      [0, 0],
      [20, 0],
      [30, 10],
      [30, 30],
    ]);
  });
});
