import { eventLabel, stageLabel, transitLabel } from "../plan/labels";
import type { FeatureProperties } from "../plan/types";
import { shownStage } from "../style/marks";

/** The one fact worth a glance: stated area, function, what is planned, or the reported stage; empty if the documents give none. */
export function factOf(p: FeatureProperties): string {
  if (p.transitStatus) return transitLabel(p.transitStatus);
  const words: string[] = [];
  if (p.areaText) words.push(p.areaText);
  else if (p.function && p.function.length <= 18) words.push(p.function);
  const plan = p.plans[0];
  if (plan) words.push(`${plan.period.replace("-", "至")}年${eventLabel(plan.event)}`);
  else if (p.stages.length > 0) words.push(stageLabel(shownStage(p)));
  return words.filter(Boolean).join(" · ");
}
