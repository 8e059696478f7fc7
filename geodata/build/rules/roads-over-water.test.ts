import { describe, expect, it } from "vitest";
import { area, ground, road, stream } from "./ground-fixture";
import { roadsOverWater } from "./roads-over-water";

const RIVER = area(
  [
    [100, -500],
    [200, -500],
    [200, 500],
    [100, 500],
  ],
  { layer: "water", class: "river-area" },
);
const BROOK = stream([
  [150, -500],
  [150, 500],
]);
const across = (more: Record<string, unknown> = {}) =>
  road(
    [
      [0, 0],
      [300, 0],
    ],
    more,
  );
const complaints = (of: ReturnType<typeof ground>) => [...roadsOverWater.check(of)].map((c) => c.message);

const groundRoadOverRiver = () => ground(RIVER, across());
const groundRoadOverBrook = () => ground(BROOK, across());
const groundRoadInRiver = () =>
  ground(
    RIVER,
    road([
      [150, -100],
      [150, 100],
    ]),
  );

describe("roads-over-water", () => {
  it("has nothing to say of bridges and tunnels, nor of a road beside the water", () => {
    expect(complaints(ground(RIVER, BROOK, across({ bridge: true }), across({ tunnel: true })))).toEqual([]);
    const beside = road([
      [90, -100],
      [90, 100],
    ]);
    expect(complaints(ground(RIVER, beside))).toEqual([]);
  });

  it.each([
    ["a river", groundRoadOverRiver],
    ["a brook", groundRoadOverBrook],
    ["a river, lengthwise", groundRoadInRiver],
  ])("finds a road on the ground on %s", (_, bad) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(/水面/u));
  });
});
