import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeAt, TOWN } from "./invest.fixture";
import { CRITERIA, countBy, histogram, isAsked, isOfPlanYears, sift } from "./invest-filter";
import { type InvestFilter, NO_FILTER } from "./invest-keys";
import { investRows } from "./invest-rows";

const ROWS = investRows(TOWN, null);
const ids = (filter: Partial<InvestFilter>) => sift(ROWS, { ...NO_FILTER, ...filter }).rows.map((r) => r.id);

describe("investRows", () => {
  it("takes parcels, carriers and works, with the station that runs apart from the one that is to come", () => {
    expect(ROWS.map((r) => r.id)).toEqual(["p.large", "p.small", "p.nowhere", "k.park"]);
    expect(ROWS[0]).toMatchObject({ openStation: { name: "甲站" }, comingStation: { name: "乙站" }, areaName: "高境镇" });
    expect(Math.round((ROWS[0]?.openStation?.distanceM ?? 0) / 5) * 5).toBe(500);
    expect(ROWS[2]).toMatchObject({ at: null, openStation: null, roadM: { primary: null } });
  });
});

describe("sift", () => {
  it("keeps all where nothing is asked", () => {
    expect(sift(ROWS, NO_FILTER)).toEqual({ rows: ROWS, untold: 0 });
  });

  it("holds an unstated area apart from a small one", () => {
    const land = { min: 20_000, max: null };
    expect(sift(ROWS, { ...NO_FILTER, land })).toMatchObject({ rows: [{ id: "p.large" }], untold: 2 });
    expect(ids({ land, keepUnknown: true })).toEqual(["p.large", "p.nowhere", "k.park"]);
    expect(ids({ land: { min: null, max: 6000 } })).toEqual(["p.small"]);
  });

  it("counts a coming station only where asked for", () => {
    expect(ids({ station: { withinM: 450, alsoComing: false } })).toEqual(["k.park"]);
    expect(ids({ station: { withinM: 450, alsoComing: true } })).toEqual(["p.large", "p.small", "k.park"]);
  });

  it("knows intentions within 2021 to 2025, single years included", () => {
    expect(ids({ intents: ["finish"] })).toEqual(["p.large"]);
    expect(ids({ intents: ["start"] })).toEqual(["p.nowhere"]);
    expect(ids({ intents: ["unstated"] })).toEqual(["p.small", "k.park"]);
    expect(["2021-2025", "2024", "2023-06", "2026", "2016-2020"].map(isOfPlanYears)).toEqual([true, true, true, false, false]);
  });

  it("finds words in what is said of a thing and of its corridor; without a function it cannot be told", () => {
    expect(ids({ words: "健康" })).toEqual(["p.large", "p.nowhere", "k.park"]);
    expect(ids({ words: "健康 医疗" })).toEqual(["p.large"]);
    expect(sift(ROWS, { ...NO_FILTER, words: "码头" }).untold).toBe(2);
  });

  it("looks round a point and inside an outline", () => {
    const [lon = 0, lat = 0] = placeAt(0).coordinates;
    expect(ids({ place: { kind: "radius", center: [lon, lat], radiusM: 520 } })).toEqual(["p.large", "k.park"]);
    const corners = [placeAt(450, -100), placeAt(650, -100), placeAt(650, 100), placeAt(450, 100)].map(
      ({ coordinates: [x = 0, y = 0] }): [number, number] => [x, y],
    );
    expect(ids({ place: { kind: "area", corners } })).toEqual(["p.large", "p.small"]);
  });

  it("never finds more by asking more", () => {
    const some = fc.record({
      land: fc.record({ min: fc.option(fc.integer({ min: 0, max: 30_000 })), max: fc.constant(null) }),
      station: fc.option(fc.record({ withinM: fc.integer({ min: 1, max: 1000 }), alsoComing: fc.boolean() })),
      kinds: fc.subarray(["parcel", "carrier"] as const),
      keepUnknown: fc.boolean(),
    });
    fc.assert(
      fc.property(some, (asked) => {
        const filter: InvestFilter = { ...NO_FILTER, ...asked };
        const found = sift(ROWS, filter);
        for (const criterion of CRITERIA) {
          const wider = sift(ROWS, filter, criterion);
          expect(wider.rows).toEqual(expect.arrayContaining([...found.rows]));
          if (!isAsked(filter, criterion)) expect(wider).toEqual(found);
        }
      }),
    );
  });
});

describe("counts", () => {
  it("tells for each choice what it would leave, its own list aside", () => {
    const filter: InvestFilter = { ...NO_FILTER, kinds: ["carrier"], words: "健康" };
    expect(countBy(ROWS, filter, "kinds", (r) => [r.kind])).toEqual(
      new Map([
        ["parcel", 2],
        ["carrier", 1],
      ]),
    );
  });

  it("puts values into bars and counts what is unknown by itself", () => {
    const { bins, unknown } = histogram(ROWS, (r) => r.properties.areaM2, [0, 6000, 20_000]);
    expect(bins.map((b) => b.count)).toEqual([0, 1, 1]);
    expect(unknown).toBe(2);
  });
});
