import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOWN } from "./invest.fixture";
import { clustersOf, industriesOf } from "./invest-clusters";
import { compareLines } from "./invest-compare";
import { corridorIndustries, leadingFirms } from "./invest-corridor";
import { AREA_UNITS, COLUMN_KEYS } from "./invest-keys";
import { reasonOf, WISHES, wishWords } from "./invest-reasons";
import { investRows } from "./invest-rows";
import { areaFrom, areaIn, compareBy, investColumns, summaryOf } from "./invest-table";

const ROWS = investRows(TOWN, null);
const column = (key: string, unit = "mu" as const) => {
  const found = investColumns(unit).find((c) => c.key === key);
  if (!found) throw new Error(key);
  return found;
};

describe("investColumns", () => {
  it("has every column once, in its order", () => {
    expect(investColumns("mu").map((c) => c.key)).toEqual(COLUMN_KEYS);
  });

  it("gives land in the unit, and nothing where none is stated", () => {
    expect(ROWS.map(column("land").value)).toEqual([36, 9, null, null]);
    expect(areaIn("ha", 24_000)).toBe(2.4);
    expect(areaIn("m2", 24_000)).toBe(24_000);
  });

  it("goes from any unit to m² and back", () => {
    fc.assert(
      fc.property(fc.constantFrom(...AREA_UNITS), fc.integer({ min: 1, max: 5000 }), (unit, value) => {
        expect(areaIn(unit, areaFrom(unit, value))).toBe(value);
      }),
    );
  });

  it("says an intention as one, and a station with its distance to ten metres", () => {
    expect(column("intent").value(ROWS[0] as never)).toBe("计划2021—2025年建成");
    expect(column("stationM").value(ROWS[0] as never)).toBe(500);
    expect(column("stationM").value(ROWS[2] as never)).toBeNull();
  });
});

describe("order and sums", () => {
  it("puts what is not known last, both ways", () => {
    const by = (isDown: boolean) => [...ROWS].sort(compareBy(column("land"), isDown)).map((r) => r.id);
    expect(by(false)).toEqual(["p.small", "p.large", "p.nowhere", "k.park"]);
    expect(by(true)).toEqual(["p.large", "p.small", "p.nowhere", "k.park"]);
  });

  it("sums what is stated alone, and no distances", () => {
    expect(summaryOf(ROWS, column("land"))).toEqual({ known: 2, sum: 45, median: 22.5 });
    expect(summaryOf(ROWS, column("floor"))).toEqual({ known: 0, sum: null, median: null });
    expect(summaryOf(ROWS, column("stationM"))).toMatchObject({ known: 3, sum: null, median: 500 });
  });
});

describe("compareLines", () => {
  it("puts what differs first", () => {
    const lines = compareLines(ROWS.slice(0, 2), "mu");
    const first = lines.findIndex((l) => !l.differs);
    expect(lines.slice(first).every((l) => !l.differs)).toBe(true);
    expect(lines.slice(0, first).map((l) => l.column.key)).toContain("land");
    expect(lines.find((l) => l.column.key === "floor")?.values).toEqual([null, null]);
  });
});

describe("reasons", () => {
  const [large, small, nowhere] = ROWS as unknown as [never, never, never];

  it("tells what is met, what not, and what cannot be told", () => {
    expect(reasonOf(large, { kind: "land", atLeastM2: 20_000 }, "mu")).toMatchObject({ verdict: "yes", because: "36 亩" });
    expect(reasonOf(small, { kind: "land", atLeastM2: 20_000 }, "mu").verdict).toBe("no");
    expect(reasonOf(nowhere, { kind: "land", atLeastM2: 20_000 }, "mu").verdict).toBe("unknown");
    expect(reasonOf(nowhere, { kind: "station", withinM: 800 }, "mu")).toMatchObject({
      verdict: "unknown",
      because: "没有上图，无法量",
    });
    expect(reasonOf(small, { kind: "finish" }, "mu").verdict).toBe("unknown");
    expect(reasonOf(nowhere, { kind: "finish" }, "mu").verdict).toBe("no");
    expect(reasonOf(large, { kind: "stage", stage: "done" }, "mu").verdict).toBe("no");
    expect(reasonOf(large, { kind: "words", words: "医疗" }, "mu").verdict).toBe("yes");
  });

  it("says where the true place may lie on the other side of the limit", () => {
    expect(reasonOf(large, { kind: "station", withinM: 520 }, "mu").isClose).toBe(true);
    expect(reasonOf(large, { kind: "station", withinM: 800 }, "mu").isClose).toBe(false);
  });

  it("has words for every wish in every unit", () => {
    for (const wish of WISHES) for (const unit of AREA_UNITS) expect(wishWords(wish, unit)).not.toBe("");
  });
});

describe("corridors", () => {
  const corridor = TOWN.find((f) => f.properties.kind === "corridor");
  if (!corridor) throw new Error("no corridor");

  it("takes firms and industries word for word from its passages", () => {
    expect(leadingFirms(corridor).map((n) => n.name)).toEqual(["国药医疗器械", "润达榕嘉"]);
    expect(corridorIndustries(corridor).map((n) => n.name)).toEqual(["基因测序", "病理诊断", "高端医疗器械", "精准医疗"]);
    for (const { name, citation } of [...leadingFirms(corridor), ...corridorIndustries(corridor)])
      expect(citation.exact).toContain(name);
  });

  it("gathers parcels, their stated land and carriers", () => {
    const [cluster] = clustersOf(TOWN, ROWS);
    expect(cluster).toMatchObject({ landM2: 24_000, landKnown: 1 });
    expect(cluster?.parcels.map((r) => r.id)).toEqual(["p.large", "p.nowhere"]);
    expect(cluster?.carriers.map((r) => r.id)).toEqual(["k.park"]);
    expect(industriesOf(clustersOf(TOWN, ROWS))[0]).toMatchObject({ name: "基因测序", rows: { length: 3 } });
  });
});
