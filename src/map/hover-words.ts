import { t } from "../i18n/words";
import { eventLabel, stageLabel, transitLabel } from "../plan/labels";
import { isRaisedKind, MEASURE_WORDS, measureWords } from "../plan/measures";
import { stageInYear } from "../plan/stage-in-year";
import type { FeatureProperties } from "../plan/types";
import type { Raised } from "../store/state";
import { shownStage } from "../style/marks";

/** The one fact worth a glance: stated area, function, what is planned, or the reported stage; empty if the documents give none. */
export function factOf(p: FeatureProperties): string {
  if (p.transitStatus) return transitLabel(p.transitStatus);
  const words: string[] = [];
  if (p.areaText) words.push(p.areaText);
  else if (p.function && p.function.length <= 18) words.push(p.function);
  const plan = p.plans[0];
  if (plan) words.push(t("{0}年{1}", plan.period.replace("-", "至"), eventLabel(plan.event)));
  else if (p.stages.length > 0) words.push(stageLabel(shownStage(p)));
  return words.filter(Boolean).join(t(" · "));
}

/** The same for what stands up: the figure, or where it stands in the year; empty for what never stands up. */
export function raisedFactOf(p: FeatureProperties, raised: Raised): string {
  if (raised.kind === "none" || !isRaisedKind(p.kind)) return "";
  if (raised.kind === "columns") {
    const words = measureWords(p, raised.measure);
    const { label } = MEASURE_WORDS[raised.measure];
    return words ? `${label} ${words}` : t("{0}未公布", label);
  }
  const { year } = raised;
  const { stage, basis } = stageInYear(p, year);
  if (basis === "none") return t("{0}年底的情况，文件未说明", year);
  if (basis === "reported") return t("截至{0}年底，文件报告：{1}", year, stageLabel(stage));
  return t("到{0}年底，文件只计划{1}", year, eventLabel(stage === "done" ? "finish" : "start"));
}
