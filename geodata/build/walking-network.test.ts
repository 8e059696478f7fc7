import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LonLat } from "../../src/geo/types";
import { walkDistance } from "../../src/geo/walk";
import { reachable, type WalkWithin } from "../../src/geo/walk-reach";
import { walkingNetwork } from "../../src/plan/walking-network";

const ROADS = JSON.parse(readFileSync("geodata/basemap/roads.geojson", "utf8")) as GeoJSON.FeatureCollection;
const NETWORK = walkingNetwork(ROADS);

/** Independent of the module: haversine on the mean sphere, summed along a way that was read off the map by hand. */
function byHandM(way: readonly LonLat[]): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  return way.slice(1).reduce((sum, to, i) => {
    const from = way[i] ?? to;
    const h =
      Math.sin(rad(to[1] - from[1]) / 2) ** 2 +
      Math.cos(rad(from[1])) * Math.cos(rad(to[1])) * Math.sin(rad(to[0] - from[0]) / 2) ** 2;
    return sum + 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
  }, 0);
}

const lengthOf = (walk: WalkWithin) => (walk.known ? walk.distanceM : Number.NaN);

const WAYS: readonly { name: string; straightM: number; way: readonly LonLat[] }[] = [
  {
    name: "逸仙路 by 殷高西路, north to 长江南路 and west",
    straightM: 1362,
    way: [
      [121.4809, 31.32238],
      [121.48087, 31.32429],
      [121.48112, 31.32516],
      [121.48148, 31.3258],
      [121.48693, 31.33309],
      [121.48452, 31.33424],
    ],
  },
  {
    name: "金沙江路 from 真北路 to 大渡河路, over its bridges",
    straightM: 1513,
    way: [
      [121.37564, 31.23431],
      [121.3792, 31.23384],
      [121.37956, 31.23379],
      [121.38012, 31.23372],
      [121.384, 31.23321],
      [121.38421, 31.23318],
      [121.38747, 31.23337],
      [121.39153, 31.2336],
    ],
  },
  {
    name: "from 三门路 round the block to 安汾路, four times as far as the crow flies",
    straightM: 472,
    way: [
      [121.47306, 31.3131],
      [121.47595, 31.31359],
      [121.47952, 31.3139],
      [121.48089, 31.3139],
      [121.48088, 31.3176],
      [121.4739, 31.31735],
      [121.47353, 31.31733],
    ],
  },
  {
    name: "高境路 from its west end, by 新二路, 一二八纪念东路 and 江杨南路 to 恒高路",
    straightM: 426,
    way: [
      [121.46764, 31.32657],
      [121.47035, 31.32671],
      [121.4703, 31.32806],
      [121.47041, 31.33045],
      [121.46288, 31.33059],
      [121.46318, 31.32701],
    ],
  },
];

describe("walking along the roads of the ground", () => {
  it.each(WAYS)("agrees with a way measured by hand: $name", ({ way, straightM }) => {
    const [from, to] = [way[0], way.at(-1)];
    if (!from || !to) throw new Error("a way has two ends");
    expect(Math.abs(byHandM([from, to]) - straightM)).toBeLessThan(1);
    expect(Math.abs(lengthOf(walkDistance(NETWORK, from, to)) - byHandM(way))).toBeLessThan(4);
    expect(lengthOf(walkDistance(NETWORK, to, from))).toBeCloseTo(lengthOf(walkDistance(NETWORK, from, to)), 6);
    expect(lengthOf(reachable(NETWORK, from, 5000).walkTo(to))).toBeCloseTo(lengthOf(walkDistance(NETWORK, from, to)), 6);
  });

  it("steps from a place to the nearest point of a road, not to its next corner", () => {
    /* 60 m west of 逸仙路, halfway between two of its corners that are 411 m apart. */
    const road: LonLat = [121.480885, 31.31575];
    const place: LonLat = [121.480255, 31.31575];
    const walk = walkDistance(NETWORK, place, [121.48088, 31.3176]);
    expect(Math.abs(lengthOf(walk) - byHandM([place, road]) - byHandM([road, [121.48088, 31.3176]]))).toBeLessThan(1);
    expect(walk.known && Math.abs(walk.offRoadM - byHandM([place, road]))).toBeLessThan(1);
  });

  it("never walks on an expressway, an elevated road, a ramp or in a tunnel", () => {
    const kept = ROADS.features.filter((f) => walkingNetwork({ type: "FeatureCollection", features: [f] }).pieces.length > 0);
    expect(kept.length).toBeGreaterThan(300);
    for (const { properties } of kept) {
      expect(properties?.name ?? "").not.toMatch(/高架|高速|通道|中环路/u);
      expect(properties?.link).toBeUndefined();
    }
  });

  it("joins most of our roads in one network, and says so where it does not", () => {
    const total = NETWORK.pieces.reduce((sum, p) => sum + p.lengthM, 0);
    const byPart = new Map<number, number>();
    for (const p of NETWORK.pieces) byPart.set(p.component, (byPart.get(p.component) ?? 0) + p.lengthM);
    expect(Math.max(...byPart.values()) / total).toBeGreaterThan(0.75);
    expect(walkDistance(NETWORK, [121.48088, 31.3176], [121.9, 31.1])).toEqual({ known: false, reason: "off-network" });
  });
});
