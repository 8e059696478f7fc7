import { describe, expect, it } from "vitest";
import { destination } from "../geo/measure";
import type { LonLat } from "../geo/types";
import type { NearGroups } from "./near-groups";
import { byGroup, directionWord, distanceWords, nearby } from "./nearby";
import type { FeatureKind, FeatureProperties, GeometryMethod, PlanFeature } from "./types";

const HOME: LonLat = [121.474, 31.32];
const GROUPS: NearGroups = {
  groups: [
    { id: "transport", label: "出行", kinds: [{ kind: "station", subkinds: null }] },
    { id: "school", label: "上学", kinds: [{ kind: "facility", subkinds: ["学校"] }] },
  ],
  apart: [{ why: "不是一处", kinds: [{ kind: "town", subkinds: null }] }],
};

interface Made {
  readonly kind?: FeatureKind;
  readonly subkind?: string;
  readonly method?: GeometryMethod;
  readonly accuracyM?: number;
  readonly geometry?: GeoJSON.Geometry | null;
}
function made(
  id: string,
  { kind = "facility", subkind = "学校", method = "osm", accuracyM = 20, geometry = null }: Made,
): PlanFeature {
  const properties = { id, kind, subkind, area: "gaojing", outsideArea: false, geometryBasis: { method, accuracyM } };
  return { type: "Feature", geometry, properties: properties as unknown as FeatureProperties };
}
const at = (metres: number, bearing: number): GeoJSON.Point => ({
  type: "Point",
  coordinates: [...destination(HOME, metres, bearing)],
});
const around = (halfDeg: number): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [HOME[0] - halfDeg, HOME[1] - halfDeg],
      [HOME[0] + halfDeg, HOME[1] - halfDeg],
      [HOME[0] + halfDeg, HOME[1] + halfDeg],
      [HOME[0] - halfDeg, HOME[1] + halfDeg],
      [HOME[0] - halfDeg, HOME[1] - halfDeg],
    ],
  ],
});
const TOWN = made("gaojing", { kind: "town", geometry: around(0.02) });

describe("nearby", () => {
  it("lists what is certainly within, nearest first, with its direction", () => {
    const all = [
      made("far", { geometry: at(600, 0) }),
      made("b", { geometry: at(320, 45) }),
      made("a", { geometry: at(100, 270), kind: "station" }),
      TOWN,
    ];
    const found = nearby(HOME, all, GROUPS, 500);
    expect(found.certain.map((n) => [n.feature.properties.id, n.direction, Math.round(n.distanceM)])).toEqual([
      ["a", "西", 100],
      ["b", "东北", 320],
    ]);
    expect(found.town?.properties.id).toBe("gaojing");
    expect(byGroup(found.certain, GROUPS).map(({ label, items }) => [label, items.length])).toEqual([
      ["出行", 1],
      ["上学", 1],
    ]);
  });

  it("counts a schematic or coarse place never as near, and one that may lie beyond the edge as doubtful", () => {
    const all = [
      made("schematic", { geometry: at(50, 0), method: "schematic", accuracyM: 100 }),
      made("coarse", { geometry: at(700, 0), accuracyM: 500, method: "derived-from-text" }),
      made("edge", { geometry: at(450, 0), accuracyM: 200 }),
      made("beyond", { geometry: at(1200, 0), accuracyM: 500 }),
    ];
    const { certain, unsure } = nearby(HOME, all, GROUPS, 500);
    expect(certain).toEqual([]);
    expect(unsure.map((n) => [n.feature.properties.id, n.doubt])).toEqual([
      ["schematic", "position"],
      ["edge", "edge"],
      ["coarse", "position"],
    ]);
  });

  it("stands in an area at no distance, and tells apart what has no place in the town around", () => {
    const all = [TOWN, made("park", { geometry: around(0.001) }), made("nowhere", {}), made("other", { subkind: "产业" })];
    const found = nearby(HOME, all, GROUPS, 500);
    expect(found.certain).toMatchObject([{ distanceM: 0, direction: null }]);
    expect(found.unplaced.map(({ feature }) => feature.properties.id)).toEqual(["nowhere"]);
    expect(nearby([121.6, 31.32], all, GROUPS, 500)).toMatchObject({ town: null, unplaced: [] });
  });
});

describe("words", () => {
  it("gives one of eight directions", () => {
    expect([0, 44, 46, 90, 180, 270, 337, 338, 359].map(directionWord)).toEqual([
      "北",
      "东北",
      "东北",
      "东",
      "南",
      "西",
      "西北",
      "北",
      "北",
    ]);
  });
  it("rounds a distance to what can be known", () => {
    expect([3, 318, 994, 996, 1249].map(distanceWords)).toEqual(["10 m", "320 m", "990 m", "1 km", "1.2 km"]);
  });
});
