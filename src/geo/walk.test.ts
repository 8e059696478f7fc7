import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInside } from "./inside";
import { distanceM } from "./measure";
import { roadNetwork } from "./road-graph";
import type { LonLat } from "./types";
import { WALK_M_PER_MIN, walkDistance } from "./walk";
import { reachable, reachOutline } from "./walk-reach";

/** Metres east and north of a place in 高境镇. */
const at = (eastM: number, northM: number): LonLat => [121.47 + eastM / 95_000, 31.32 + northM / 111_195];
const line = (...points: (readonly [number, number])[]) => points.map(([x, y]) => [...at(x, y)]);

/** Two streets that cross, a bridge over both of them, and a street on its own. */
const NETWORK = roadNetwork([
  line([0, 0], [500, 0], [1000, 0]),
  line([500, -500], [500, 0], [500, 500]),
  line([0, 300], [1000, 300.5]),
  line([3000, 0], [4000, 0]),
]);

const lengthOf = (walk: ReturnType<typeof walkDistance>) => (walk.known ? walk.distanceM : Number.NaN);

describe("walkDistance", () => {
  it("goes round by the crossing, with the pieces off the road told apart, at our own pace", () => {
    const walk = walkDistance(NETWORK, at(100, 50), at(540, 450));
    expect(lengthOf(walk) / (50 + 400 + 450 + 40)).toBeCloseTo(1, 2);
    expect(walk.known && walk.offRoadM / 90).toBeCloseTo(1, 2);
    expect(walk.known && walk.walkMin).toBe(lengthOf(walk) / WALK_M_PER_MIN);
  });

  it("does not step from a bridge to the street beneath it", () => {
    expect(walkDistance(NETWORK, at(950, 305), at(500, 250)).known).toBe(true);
    expect(walkDistance(NETWORK, at(50, 301), at(3500, 5))).toEqual({ known: false, reason: "not-connected" });
    expect(lengthOf(walkDistance(NETWORK, at(490, 480), at(900, 200)))).toBeGreaterThan(700);
  });

  it("walks straight between two places that are nearer to each other than to a road", () => {
    const walk = walkDistance(NETWORK, at(200, 140), at(230, 140));
    expect(lengthOf(walk) / 30).toBeCloseTo(1, 2);
    expect(walk.known && walk.offRoadM).toBe(lengthOf(walk));
  });

  it("goes along one piece without going to its ends", () => {
    expect(lengthOf(walkDistance(NETWORK, at(100, 0), at(400, 0))) / 300).toBeCloseTo(1, 2);
  });

  it("says nothing about a place far from our roads", () => {
    expect(walkDistance(NETWORK, at(100, 0), at(100, 2000))).toEqual({ known: false, reason: "off-network" });
  });

  it("leaves the network as it was", () => {
    const before = NETWORK.graph.getNodesCount();
    walkDistance(NETWORK, at(100, 50), at(540, 450));
    expect(NETWORK.graph.getNodesCount()).toBe(before);
  });
});

describe("reachable", () => {
  it("agrees with the single walk, is never shorter than straight, and ends at the limit", () => {
    const place = fc.tuple(fc.integer({ min: -300, max: 1300 }), fc.integer({ min: -800, max: 800 }));
    fc.assert(
      fc.property(place, place, fc.integer({ min: 100, max: 2500 }), ([x, y], [u, v], maxM) => {
        const [from, to] = [at(x, y), at(u, v)];
        const one = walkDistance(NETWORK, from, to);
        const all = reachable(NETWORK, from, maxM).walkTo(to);
        if (one.known) expect(one.distanceM).toBeGreaterThanOrEqual(distanceM(from, to) * 0.999);
        if (one.known && one.distanceM <= maxM) expect(lengthOf(all as typeof one)).toBeCloseTo(one.distanceM, 6);
        else expect(all.known).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("cuts roads where the limit is reached and outlines what it holds", () => {
    const from = at(500, 0);
    const reach = reachable(NETWORK, from, 300);
    const length = reach.pieces.reduce((sum, p) => sum + distanceM(p.from, p.to), 0);
    expect(length / 1200).toBeCloseTo(1, 2);
    for (const { toM } of reach.pieces) expect(toM).toBeLessThanOrEqual(300.001);
    const outline = reachOutline(NETWORK, from, 300);
    if (!outline) throw new Error("there is an outline");
    expect(isInside(at(780, 0), outline)).toBe(true);
    expect(isInside(at(700, 60), outline)).toBe(true);
    expect(isInside(at(150, 0), outline)).toBe(false);
    expect(isInside(at(680, 180), outline)).toBe(false);
  });

  it("reaches nothing from a place without a road", () => {
    const reach = reachable(NETWORK, at(100, 5000), 1000);
    expect(reach).toMatchObject({ offRoadM: null, pieces: [] });
    expect(reachOutline(NETWORK, at(100, 5000), 1000)).toBeNull();
  });
});
