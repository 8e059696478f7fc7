import { describe, expect, it } from "vitest";
import { ground, road } from "./ground-fixture";
import { roadsMeet } from "./roads-meet";

const MAIN = road([
  [0, 0],
  [200, 0],
  [400, 0],
]);
const side = (endM: number, more: Record<string, unknown> = {}) =>
  road(
    [
      [200, endM],
      [200, 300],
    ],
    more,
  );
const complaints = (of: ReturnType<typeof ground>) => [...roadsMeet.check(of)].map((c) => c.message);

const endTenMetresShort = () => ground(MAIN, side(10));

describe("roads-meet", () => {
  it("has nothing to say where a road ends on another's vertex, far from it, above it, or where the author knows why", () => {
    expect(complaints(ground(MAIN, side(0)))).toEqual([]);
    expect(complaints(ground(MAIN, side(40)))).toEqual([]);
    expect(complaints(ground(MAIN, side(10, { bridge: true })))).toEqual([]);
    expect(complaints(ground(MAIN, side(10, { deadEnd: true })))).toEqual([]);
  });

  it("finds an end ten metres short of a road", () => {
    expect(complaints(endTenMetresShort())).toEqual([expect.stringMatching(/10 米，没有接上/u)]);
  });
});
