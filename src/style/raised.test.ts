import { describe, expect, it } from "vitest";
import type { FeatureProperties, PlanFeature } from "../plan/types";
import { styleContext } from "./build-style";
import { rgba } from "./color";
import { measureColumns, type RaisedScene, yearColumns } from "./raised";

const citation = { doc: "gaojing-plan-2021", start: 0, end: 2, exact: "计划" };
const NOTHING = { areaM2: null, areaText: null, stages: [], plans: [] };
const thing = (id: string, lon: number | null, p: Partial<FeatureProperties> = {}) =>
  ({
    type: "Feature",
    geometry: lon === null ? null : { type: "Point", coordinates: [lon, 31.32] },
    properties: { id, kind: "parcel", area: "gaojing", ...NOTHING, ...p },
  }) as PlanFeature;
const mu = (n: number) => ({ areaM2: n * 600, areaText: `${n} 亩` });

function scene(features: readonly PlanFeature[], more: Partial<RaisedScene> = {}): RaisedScene {
  return { features, area: "gaojing", hidden: [], selectedId: null, context: styleContext("day"), ...more };
}

const FEATURES = [
  thing("a", 121.47, mu(10)),
  thing("b", 121.48, mu(20)),
  thing("c", null, mu(40)),
  thing("d", 121.49),
  thing("e", 121.5, { ...mu(5), area: "songnan", kind: "project" }),
];

describe("columns of a stated figure", () => {
  it("stand for the value, the largest on the map the tallest, and not for what is unknown or unplaced", () => {
    const columns = measureColumns(scene(FEATURES), "area", 200);
    expect(columns.map(({ id, px, words }) => [id, px, words])).toEqual([
      ["a", 100, "10亩"],
      ["b", 200, "20亩"],
      ["e", 50, ""],
    ]);
  });

  it("are paler for other plans, teal when selected, and go with the switch of their kind", () => {
    const [a, , e] = measureColumns(scene(FEATURES), "area", 200);
    expect(e?.fill[3]).toBeLessThan(a?.fill[3] ?? 0);
    const chosen = measureColumns(scene(FEATURES, { selectedId: "a" }), "area", 200)[0];
    expect(chosen?.fill.slice(0, 3)).toEqual(rgba(styleContext("day").c.accent).slice(0, 3));
    expect(measureColumns(scene(FEATURES, { hidden: ["parcels"] }), "area", 200).map(({ id }) => id)).toEqual(["e"]);
  });

  it("stand side by side where the spot is the same", () => {
    const same = [thing("a", 121.47, mu(1)), thing("b", 121.470001, mu(2)), thing("c", 121.48, mu(3))];
    expect(measureColumns(scene(same), "area", 200).map(({ slot }) => slot)).toEqual([-0.5, 0.5, 0]);
  });
});

describe("the things of a year", () => {
  it("are solid where reported, a shell where intended, flat and grey where nothing is said", () => {
    const done = thing("done", 121.47, { stages: [{ stage: "done", asOf: "2020-12", citation }] });
    const meant = thing("meant", 121.48, { plans: [{ event: "finish", period: "2021-2025", citation }] });
    const at = (year: number) =>
      yearColumns(scene([done, meant, FEATURES[4] as PlanFeature]), year).map(({ id, look, px }) => `${id} ${look} ${px}`);
    expect(at(2025)).toEqual(["done solid 44", "meant ghost 44"]);
    expect(at(2023)).toEqual(["done solid 44", "meant solid 1"]);
    // A year outside the span is the nearest inside it.
    expect(at(1999)).toEqual(at(2020));
  });
});
