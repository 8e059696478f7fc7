import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stageInYear, yearCounts, yearSpan, yearWithin } from "./stage-in-year";
import { type PlanRecord, STAGES, type StageRecord } from "./types";

const citation = { doc: "gaojing-plan-2021", start: 0, end: 2, exact: "计划" };
const report = (stage: StageRecord["stage"], asOf: string): StageRecord => ({ stage, asOf, citation });
const plan = (event: PlanRecord["event"], period: string): PlanRecord => ({ event, period, citation });
const at = (stages: StageRecord[], plans: PlanRecord[], year: number) => {
  const { stage, basis } = stageInYear({ stages, plans }, year);
  return `${basis} ${stage}`;
};

describe("the stage in a year", () => {
  it("counts a report from its date on, until a newer one", () => {
    const stages = [report("building", "2014-09"), report("done", "2020-08")];
    expect([2013, 2014, 2019, 2020, 2025].map((year) => at(stages, [], year))).toEqual([
      "none unknown",
      "reported building",
      "reported building",
      "reported done",
      "reported done",
    ]);
  });

  it("shows an intention as one when its time has come, and not before", () => {
    const stages = [report("planned", "2021-01")];
    const plans = [plan("finish", "2021-2025")];
    expect(at(stages, plans, 2024)).toBe("reported planned");
    expect(at(stages, plans, 2025)).toBe("intended done");
    expect(at(stages, [plan("start", "2021-2025")], 2025)).toBe("intended building");
  });

  it("lets a report from after the time say how it went", () => {
    expect(at([report("building", "2021-12")], [plan("finish", "2021")], 2021)).toBe("reported building");
    expect(at([report("building", "2021-12")], [plan("finish", "2022")], 2022)).toBe("intended done");
    expect(at([report("preparing", "2021-12")], [plan("start", "2021")], 2022)).toBe("reported preparing");
    expect(at([report("building", "2021-06")], [plan("start", "2021")], 2021)).toBe("reported building");
    expect(at([report("done", "2020-12")], [plan("finish", "2021-2025")], 2025)).toBe("reported done");
  });

  it("takes a year without month to its end, and passes over a stage that a document leaves open", () => {
    expect(at([report("done", "2021"), report("building", "2021-06")], [], 2021)).toBe("reported done");
    expect(at([report("preparing", "2021-12"), report("unknown", "2023-12")], [], 2024)).toBe("reported preparing");
    expect(at([report("unknown", "2023-12")], [], 2024)).toBe("none unknown");
  });

  it("cites the sentence it rests on", () => {
    const own = { ...citation, start: 7, end: 9 };
    expect(stageInYear({ stages: [], plans: [{ ...plan("finish", "2022"), citation: own }] }, 2023).citation).toBe(own);
    expect(stageInYear({ stages: [], plans: [] }, 2023).citation).toBeNull();
  });

  it("never has anything done without a report that says so, whatever is intended", () => {
    const date = fc.constantFrom("2019", "2020-12", "2021-06-28", "2022-01", "2023-12", "2024-01-10");
    const stages = fc.array(fc.tuple(fc.constantFrom(...STAGES), date).map(([stage, asOf]) => report(stage, asOf)));
    const period = fc.constantFrom("2021", "2022", "2021-2025", "2023-06");
    const plans = fc.array(
      fc.tuple(fc.constantFrom("start" as const, "finish" as const), period).map(([event, when]) => plan(event, when)),
    );
    fc.assert(
      fc.property(stages, plans, fc.integer({ min: 2015, max: 2030 }), (s, p, year) => {
        const { stage, basis } = stageInYear({ stages: s, plans: p }, year);
        if (basis === "reported") expect(s.some((r) => r.stage === stage && Number(r.asOf.slice(0, 4)) <= year)).toBe(true);
        if (basis === "intended") expect(p.length).toBeGreaterThan(0);
        if (basis === "none") expect(stage).toBe("unknown");
      }),
    );
  });
});

describe("years", () => {
  it("reach over all records and the plan's own years", () => {
    expect(yearSpan([])).toEqual({ first: 2021, last: 2025 });
    expect(yearSpan([{ stages: [report("building", "2014-09")], plans: [plan("finish", "2021-2030")] }])).toEqual({
      first: 2014,
      last: 2030,
    });
    expect([2010, 2023, 2040].map((year) => yearWithin(year, { first: 2020, last: 2025 }))).toEqual([2020, 2023, 2025]);
  });

  it("are counted with report and intention apart", () => {
    const done = { stages: [report("done", "2020-12")], plans: [] };
    const meant = { stages: [report("planned", "2021-01")], plans: [plan("finish", "2021-2025")] };
    const silent = { stages: [], plans: [] };
    expect(yearCounts([done, meant, silent], 2021)).toEqual({
      reported: { planned: 1, preparing: 0, building: 0, done: 1 },
      intended: { finish: 0, start: 0 },
      none: 1,
    });
    expect(yearCounts([done, meant, silent], 2025)).toMatchObject({
      reported: { planned: 0, done: 1 },
      intended: { finish: 1, start: 0 },
    });
  });
});
