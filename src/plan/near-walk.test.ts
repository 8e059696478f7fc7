import { describe, expect, it } from "vitest";
import type { LonLat } from "../geo/types";
import type { Reach, WalkWithin } from "../geo/walk-reach";
import { onFoot } from "./near-walk";
import type { Nearby, NearFeature } from "./nearby";

function near(id: string, lon: number, accuracyM: number, doubt: NearFeature["doubt"] = null): NearFeature {
  const feature = { properties: { id, geometryBasis: { accuracyM } } } as unknown as NearFeature["feature"];
  return { feature, group: "transport", distanceM: lon, at: [lon, 31], direction: "东", doubt };
}
const WALKS: Readonly<Record<number, WalkWithin>> = {
  1: { known: true, distanceM: 1000, walkMin: 12.5, offRoadM: 0 },
  2: { known: true, distanceM: 400, walkMin: 5, offRoadM: 0 },
  3: { known: true, distanceM: 1150, walkMin: 14.4, offRoadM: 0 },
  4: { known: false, reason: "beyond" },
  5: { known: false, reason: "not-connected" },
};
const reach: Reach = {
  offRoadM: 5,
  pieces: [],
  walkTo: ([lon]: LonLat) => WALKS[lon] ?? { known: false, reason: "off-network" },
};

describe("onFoot", () => {
  it("orders by the walk, drops what is too far to walk, and tells apart what is not certain", () => {
    const certain = [near("a", 1, 40), near("b", 2, 40), near("edge", 3, 200), near("beyond", 4, 10), near("no way", 5, 10)];
    const straight: Nearby = { certain, unsure: [near("coarse", 2, 500, "position")], unplaced: [], town: null };
    const found = onFoot(straight, reach, 1200);
    expect(found.certain.map((n) => n.feature.properties.id)).toEqual(["b", "a"]);
    expect(found.unsure.map((n) => [n.feature.properties.id, n.doubt])).toEqual([
      ["no way", null],
      ["coarse", "position"],
      ["edge", "edge"],
    ]);
    expect(found.withoutWay).toBe(1);
  });
});
