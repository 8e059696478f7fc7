import type { Citation, FeatureProperties, PlanRecord, Stage, StageRecord } from "./types";

/** Where a thing stands at the end of a year, and on what ground that is said. */
export interface YearStage {
  readonly stage: Stage;
  /**
   * `reported`: a document states it as fact for that year or an earlier one. `intended`: a document meant it to have
   * come by then, and none reports so. `none`: nothing dated speaks of that year; the stage is `unknown`.
   */
  readonly basis: "reported" | "intended" | "none";
  readonly citation: Citation | null;
}

export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years of the plan itself; a span of years never shows less. */
export const PLAN_YEARS: YearSpan = { first: 2021, last: 2025 };

type Dated = Pick<FeatureProperties, "stages" | "plans">;

/** The last day that an ISO date of any exactness may mean, as text that sorts: `2021` → `2021-12-31`. */
function lastDay(iso: string): string {
  return iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso;
}

/** The last day of a period: `2021-2025` → `2025-12-31`, `2021-06` → `2021-06-31`. */
function periodEnd(period: string): string {
  const to = /^\d{4}-(\d{4})$/u.exec(period)?.[1];
  return lastDay(to ?? period);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The newest report of a known stage up to the end of the year; of two of one day the one that stands later. */
function newestReport({ stages }: Dated, year: number): StageRecord | null {
  return stages
    .filter((r) => r.stage !== "unknown" && yearOf(r.asOf) <= year)
    .reduce<StageRecord | null>((best, r) => (best && lastDay(best.asOf) > lastDay(r.asOf) ? best : r), null);
}

/** An intention that was due by the end of the year and that no report has caught up with. */
function due({ plans }: Dated, event: PlanRecord["event"], year: number, report: StageRecord | null): PlanRecord | null {
  return (
    plans.find((p) => {
      const end = periodEnd(p.period);
      return p.event === event && yearOf(end) <= year && (report === null || lastDay(report.asOf) < end);
    }) ?? null
  );
}

/**
 * Where a thing stands at the end of a year. A report counts from its date on, until a newer one. An intention whose time
 * has come is given as intended, unless a report from after that time says how it went; it never makes a thing done.
 */
export function stageInYear(feature: Dated, year: number): YearStage {
  const report = newestReport(feature, year);
  if (report?.stage !== "done") {
    const finish = due(feature, "finish", year, report);
    if (finish) return { stage: "done", basis: "intended", citation: finish.citation };
    const start = report?.stage === "building" ? null : due(feature, "start", year, report);
    if (start) return { stage: "building", basis: "intended", citation: start.citation };
  }
  return report
    ? { stage: report.stage, basis: "reported", citation: report.citation }
    : { stage: "unknown", basis: "none", citation: null };
}

/** From the first to the last year of which the records speak, and no less than the years of the plan. */
export function yearSpan(features: readonly Dated[]): YearSpan {
  let { first, last } = PLAN_YEARS;
  for (const { stages, plans } of features) {
    for (const r of stages) {
      first = Math.min(first, yearOf(r.asOf));
      last = Math.max(last, yearOf(r.asOf));
    }
    for (const p of plans) last = Math.max(last, yearOf(periodEnd(p.period)));
  }
  return { first, last };
}

/** The year itself, or the nearest end of the span. */
export function yearWithin(year: number, { first, last }: YearSpan): number {
  return Math.min(last, Math.max(first, year));
}

/** How many things stand in which stage, report and intention apart. */
export interface YearCounts {
  readonly reported: Readonly<Record<Exclude<Stage, "unknown">, number>>;
  /** Meant to be finished, or to have begun, by the end of the year, without a report that says so. */
  readonly intended: { readonly finish: number; readonly start: number };
  readonly none: number;
}

export function yearCounts(features: readonly Dated[], year: number): YearCounts {
  const reported = { planned: 0, preparing: 0, building: 0, done: 0 };
  const intended = { finish: 0, start: 0 };
  let none = 0;
  for (const feature of features) {
    const { stage, basis } = stageInYear(feature, year);
    if (basis === "none" || stage === "unknown") none += 1;
    else if (basis === "reported") reported[stage] += 1;
    else if (stage === "done") intended.finish += 1;
    else intended.start += 1;
  }
  return { reported, intended, none };
}
