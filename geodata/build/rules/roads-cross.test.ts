import { describe, expect, it } from "vitest";
import { ground, road } from "./ground-fixture";
import { roadsCross } from "./roads-cross";

const MAIN = road([
  [0, 0],
  [200, 0],
  [400, 0],
]);
const across = (eastM: number, more: Record<string, unknown> = {}) =>
  road(
    [
      [eastM, -100],
      [eastM, 0],
      [eastM, 100],
    ],
    more,
  );
const complaints = (of: ReturnType<typeof ground>) => [...roadsCross.check(of)].map((c) => c.message);

const crossingWithoutVertex = () => ground(MAIN, across(100));

describe("roads-cross", () => {
  it("has nothing to say where both have the vertex, or where one runs above or below", () => {
    expect(complaints(ground(MAIN, across(200)))).toEqual([]);
    expect(complaints(ground(MAIN, across(100, { bridge: true })))).toEqual([]);
    expect(complaints(ground(MAIN, across(100, { tunnel: true })))).toEqual([]);
  });

  it("finds a crossing at grade that only one of the roads has as a vertex", () => {
    expect(complaints(crossingWithoutVertex())).toContainEqual(expect.stringMatching(/平交/u));
  });
});
