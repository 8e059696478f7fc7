import { eventLabel, kindLabel, stageLabel } from "../plan/labels";
import type { FeatureProperties } from "../plan/types";
import { shownStage } from "../style/marks";

const TRANSIT = { open: "运营中", "not-opened": "已建成未开通", "under-construction": "在建" } as const;

/** Kind and sort: 项目地块 · 更新地块. */
export function kindOf(p: FeatureProperties): string {
  return p.subkind && p.subkind !== kindLabel(p.kind) ? `${kindLabel(p.kind)} · ${p.subkind}` : kindLabel(p.kind);
}

/** The one fact worth a glance: stated area, function, what is planned, or the reported stage; empty if the documents give none. */
export function factOf(p: FeatureProperties): string {
  if (p.transitStatus) return TRANSIT[p.transitStatus];
  const words: string[] = [];
  if (p.areaText) words.push(p.areaText);
  else if (p.function && p.function.length <= 18) words.push(p.function);
  const plan = p.plans[0];
  if (plan) words.push(`${plan.period.replace("-", "至")}年${eventLabel(plan.event)}`);
  else if (p.stages.length > 0) words.push(stageLabel(shownStage(p)));
  return words.filter(Boolean).join(" · ");
}
