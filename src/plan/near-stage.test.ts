import { describe, expect, it } from "vitest";
import { intentionWords, nearStage } from "./near-stage";
import type { Citation, PlanRecord, StageRecord } from "./types";

const citation: Citation = { doc: "gaojing-plan-2021", start: 1, end: 2, exact: "句" };
const stage = (s: StageRecord["stage"], asOf: string): StageRecord => ({ stage: s, asOf, citation });
const plan = (event: PlanRecord["event"], period: string): PlanRecord => ({ event, period, citation });
const dateOf = () => "2021-01";
const said = (stages: StageRecord[], plans: PlanRecord[] = []) => nearStage({ stages, plans, transitStatus: null }, dateOf);

describe("nearStage", () => {
  it("takes the newest report, with its date", () => {
    expect(said([stage("building", "2019-06"), stage("done", "2020-12")])).toMatchObject({
      words: "已建成",
      asOf: "2020-12",
      next: null,
    });
  });
  it("tells an intention as an intention, dated by its document, and never as done", () => {
    expect(said([stage("planned", "2021-01")], [plan("start", "2021-2025"), plan("finish", "2021-2025")])).toMatchObject({
      state: "planned",
      words: "计划 2025 年前建成",
      asOf: "2021-01",
    });
    expect(said([stage("building", "2021-12")], [plan("finish", "2022")])).toMatchObject({
      words: "在建",
      next: "计划 2022 年建成",
    });
  });
  it("says where nothing is said", () => {
    expect(said([])).toMatchObject({ state: "unsaid", words: "没有说时间", asOf: null });
    expect(said([stage("planned", "2021-01")])).toMatchObject({ words: "计划，没有说时间", asOf: "2021-01" });
    expect(said([stage("unknown", "2021-01")]).state).toBe("unsaid");
  });
  it("tells of trains what public sources know today, with their date, and beside it what the documents said", () => {
    const station = nearStage({ stages: [], plans: [], transitStatus: "open", transitAsOf: "2026-08" }, dateOf);
    expect(station).toMatchObject({ state: "open", words: "运营中", asOf: "2026-08", isPublic: true, said: null });
    expect(nearStage({ stages: [], plans: [], transitStatus: "open" }, dateOf)).toMatchObject({ words: "运营中", asOf: null });
    const line = nearStage(
      { stages: [stage("building", "2021-12")], plans: [], transitStatus: "open", transitAsOf: "2026-08" },
      dateOf,
    );
    expect(line).toMatchObject({ state: "open", words: "运营中", citation, said: { words: "在建", asOf: "2021-12" } });
    const coming = nearStage({ stages: [], plans: [plan("finish", "2021-2025")], transitStatus: "under-construction" }, dateOf);
    expect(coming).toMatchObject({ state: "building", words: "在建", said: { words: "计划 2025 年前建成", asOf: "2021-01" } });
    expect(said([stage("building", "2021-12")])).toMatchObject({ isPublic: false, said: null });
  });
  it("writes periods as people say them", () => {
    expect(intentionWords({ event: "start", period: "2022" })).toBe("计划 2022 年启动");
    expect(intentionWords({ event: "finish", period: "2021-06" })).toBe("计划 2021 年建成");
  });
});
