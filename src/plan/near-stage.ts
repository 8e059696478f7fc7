import { t } from "../i18n/words";
import type { Citation, FeatureProperties, PlanRecord, StageRecord } from "./types";

/** Where a thing stands, in a resident's words, with the date of who says so. */
export interface NearStage {
  /** `done`, `building`, `preparing`, `planned` (an intention with or without a year), `open` (trains run), `unsaid`. */
  readonly state: "done" | "building" | "preparing" | "planned" | "open" | "unsaid";
  /** 已建成, 在建, 计划 2025 年前建成, 没有说时间 … */
  readonly words: string;
  /** What is meant to follow, where a report and a later intention stand side by side: 计划 2022 年建成. */
  readonly next: string | null;
  /** ISO date of the report, or of the document that holds the intention; null where nothing is said. */
  readonly asOf: string | null;
  readonly citation: Citation | null;
  /** True if a public source says so and not a document. */
  readonly isPublic: boolean;
}

/** How a thing stands today, and what the documents said of it in their time, where a public source knows more. */
export interface NearStageToday extends NearStage {
  readonly said: NearStage | null;
}

type Said = Pick<FeatureProperties, "stages" | "plans">;
type Dated = Said & Pick<FeatureProperties, "transitStatus" | "transitAsOf">;

const DONE = { start: t("启动"), finish: t("建成") } as const;

/** `2021-2025` → `计划 2025 年前建成`; `2022` → `计划 2022 年建成`: an intention, said as one. */
export function intentionWords({ event, period }: Pick<PlanRecord, "event" | "period">): string {
  const span = /^\d{4}-(\d{4})$/u.exec(period);
  if (span) return t("计划 {0} 年前{1}", span[1], DONE[event]);
  return t("计划 {0} 年{1}", period.slice(0, 4), DONE[event]);
}

function newest(stages: readonly StageRecord[]): StageRecord | null {
  return stages
    .filter((r) => r.stage !== "unknown")
    .reduce<StageRecord | null>((best, r) => (best && best.asOf > r.asOf ? best : r), null);
}

/** Finishing is what people wait for; a start is told where nothing else is. */
function foremost(plans: readonly PlanRecord[]): PlanRecord | null {
  return plans.findLast((p) => p.event === "finish") ?? plans.at(-1) ?? null;
}

const REPORTED = { done: t("已建成"), building: t("在建"), preparing: t("前期准备") } as const;
const RUNNING = { open: t("运营中"), "not-opened": t("已建成，还没有开通"), "under-construction": t("在建") } as const;

/**
 * Where a feature stands. What public sources say of trains comes first, with what the documents said beside it: a line that
 * runs is not told as one that is being built. `dateOf` gives the date of a document.
 */
export function nearStage(p: Dated, dateOf: (doc: string) => string | null): NearStageToday {
  const said = saidStage(p, dateOf);
  if (!p.transitStatus) return { ...said, said: null };
  return {
    state: p.transitStatus === "open" ? "open" : p.transitStatus === "not-opened" ? "done" : "building",
    words: RUNNING[p.transitStatus],
    next: null,
    asOf: p.transitAsOf ?? null,
    citation: said.citation,
    isPublic: true,
    said: said.state === "unsaid" ? null : said,
  };
}

/**
 * What a feature's documents say of where it stands. A report of done, building or preparing comes first; an intention is
 * told as an intention and never makes a thing done.
 */
function saidStage(p: Said, dateOf: (doc: string) => string | null): NearStage {
  const report = newest(p.stages);
  const plan = foremost(p.plans);
  if (report && report.stage !== "planned" && report.stage !== "unknown") {
    const isOpen = report.stage !== "done" && plan !== null;
    return {
      state: report.stage,
      words: REPORTED[report.stage],
      next: isOpen ? intentionWords(plan) : null,
      asOf: report.asOf,
      citation: report.citation,
      isPublic: false,
    };
  }
  if (plan)
    return {
      state: "planned",
      words: intentionWords(plan),
      next: null,
      asOf: dateOf(plan.citation.doc),
      citation: plan.citation,
      isPublic: false,
    };
  if (report)
    return {
      state: "planned",
      words: t("计划，没有说时间"),
      next: null,
      asOf: report.asOf,
      citation: report.citation,
      isPublic: false,
    };
  return { state: "unsaid", words: t("没有说时间"), next: null, asOf: null, citation: null, isPublic: false };
}
