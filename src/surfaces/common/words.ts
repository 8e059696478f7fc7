import { t } from "../../i18n/words";
import { kindLabel, methodLabel, methodSentence, stageLabel, transitLabel } from "../../plan/labels";
import { positionQuality, type Quality } from "../../plan/position-quality";
import { shownSort } from "../../plan/shown-name";
import type { FeatureProperties, PlanFeature } from "../../plan/types";
import { formatAccuracy, formatAreaMu, formatPeriodShort } from "../../ui/format";

export { positionQuality, type Quality };

/** The position in one line: `按名称查得 · ±80 米`. */
export function positionLine(p: FeatureProperties): string {
  const { method, accuracyM } = p.geometryBasis;
  return method === "none" || accuracyM === null
    ? methodSentence("none")
    : t("{0} · {1}", methodLabel(method), formatAccuracy(accuracyM));
}

/** The newest stage that a document reports; null if none does. */
function newestStage(p: Pick<FeatureProperties, "stages">): FeatureProperties["stages"][number] | null {
  return p.stages.reduce<FeatureProperties["stages"][number] | null>((best, r) => (best && best.asOf > r.asOf ? best : r), null);
}

/** The one fact of a list row: stated area, else what is intended, else the stage, else its sort. */
export function rowFact(p: FeatureProperties): string {
  if (p.transitStatus && (p.kind !== "station" || p.transitStatus !== "open")) return transitLabel(p.transitStatus);
  if (p.areaM2 !== null) {
    const { value, unit } = formatAreaMu(p.areaM2);
    return `${value} ${unit}`;
  }
  const plan = p.plans[0];
  if (plan) return `${formatPeriodShort(plan.period)}${plan.event === "start" ? t("启动") : t("建成")}`;
  const stage = newestStage(p);
  if (stage && stage.stage !== "unknown") return stageLabel(stage.stage);
  return shownSort(p) ?? "";
}

/** What the documents do not say about a thing of its kind; empty where nothing is to be expected. */
export function unstated(p: FeatureProperties): readonly string[] {
  const building = p.kind === "parcel" || p.kind === "project" || p.kind === "carrier";
  if (!building) return [];
  const missing: string[] = [];
  const road = p.kind === "project" && /路|桥|轨|交通|管|河/.test(`${p.name}${p.subkind ?? ""}`);
  if (p.areaM2 === null && !road) missing.push(t("占地面积"));
  if (p.floorAreaM2 === null && !road) missing.push(t("建筑面积"));
  if (p.investmentWanYuan === null) missing.push(t("投资额"));
  if (p.kind !== "carrier" && p.stages.length === 0 && p.plans.length === 0) missing.push(t("建设时间"));
  if (p.kind === "parcel" && p.function === null) missing.push(t("功能定位"));
  return missing;
}

/** Features whose name or sort contains every word of the filter; an empty filter keeps all. */
export function matchesFilter(f: PlanFeature, filter: string): boolean {
  const p = f.properties;
  const hay = [
    p.name,
    ...p.aliases,
    p.subkind ?? "",
    p.subkindEn ?? "",
    p.function ?? "",
    kindLabel(p.kind),
    p.pinyin.replaceAll(" ", ""),
    p.pinyinInitials,
  ]
    .join("\n")
    .toLowerCase();
  return filter
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** The unit to write beside a value; empty where the value's own words hold it, or are no number. */
export function unitBeside({ value_text: text, unit }: { readonly value_text: string; readonly unit: string }): string {
  return /\d/u.test(text) && !text.includes(unit) ? unit : "";
}
