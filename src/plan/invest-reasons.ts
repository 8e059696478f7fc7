import { t } from "../i18n/words";
import { hasIntent, hasWords, inRange, isWithin, stationOf, type Verdict } from "./invest-filter";
import type { AreaUnit } from "./invest-keys";
import type { InvestRow } from "./invest-rows";
import { areaIn, areaUnitLabel, intentWords, roundedM } from "./invest-table";
import { stageLabel } from "./labels";
import type { Stage } from "./types";

/** What somebody may wish of a place; `value` is its limit in metres, m² or accuracy in metres, or its words. */
export type Wish =
  | { readonly kind: "station" | "coming" | "primary" | "expressway" | "accuracy"; readonly withinM: number }
  | { readonly kind: "land"; readonly atLeastM2: number }
  | { readonly kind: "start" | "finish" }
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "words"; readonly words: string };

/** What can be wished for, in the order in which it is offered, as it stands before somebody changes it. */
export const WISHES: readonly Wish[] = [
  { kind: "station", withinM: 800 },
  { kind: "coming", withinM: 800 },
  { kind: "land", atLeastM2: 20_000 },
  { kind: "finish" },
  { kind: "start" },
  { kind: "words", words: "健康" },
  { kind: "primary", withinM: 300 },
  { kind: "expressway", withinM: 2000 },
  { kind: "stage", stage: "preparing" },
  { kind: "accuracy", withinM: 150 },
];

/** A wish in a person's words. */
export function wishWords(wish: Wish, unit: AreaUnit): string {
  switch (wish.kind) {
    case "station":
      return t("离运营车站 {0} 米以内", wish.withinM);
    case "coming":
      return t("离车站（含未运营）{0} 米以内", wish.withinM);
    case "primary":
      return t("离主干路 {0} 米以内", wish.withinM);
    case "expressway":
      return t("离高速或高架 {0} 米以内", wish.withinM);
    case "accuracy":
      return t("位置误差不超过 {0} 米", wish.withinM);
    case "land":
      return t("土地不少于 {0} {1}", areaIn(unit, wish.atLeastM2), areaUnitLabel(unit));
    case "start":
      return t("“十四五”计划启动");
    case "finish":
      return t("“十四五”计划建成");
    case "stage":
      return t("最近报告为{0}", stageLabel(wish.stage));
    case "words":
      return t("与“{0}”有关", wish.words);
  }
}

export interface Reason {
  readonly verdict: Verdict;
  /** What the answer rests on, a whole sentence part. */
  readonly because: string;
  /** The true position may lie on the other side of the limit. */
  readonly isClose: boolean;
}

function near(row: InvestRow, distM: number | null, withinM: number, what: string): Reason {
  if (distM === null) return { verdict: "unknown", because: t("没有上图，无法量"), isClose: false };
  const accuracyM = row.properties.geometryBasis.accuracyM ?? 0;
  const isClose = Math.abs(distM - withinM) <= accuracyM;
  const because = isClose
    ? t("{0}约 {1} 米，位置误差 {2} 米，真实位置可能在界线另一侧", what, roundedM(distM), accuracyM)
    : t("{0}约 {1} 米", what, roundedM(distM));
  return { verdict: isWithin(distM, withinM), because, isClose };
}

/** Whether a row meets a wish, and why; no score. */
export function reasonOf(row: InvestRow, wish: Wish, unit: AreaUnit): Reason {
  const p = row.properties;
  const plain = (verdict: Verdict, because: string): Reason => ({ verdict, because, isClose: false });
  switch (wish.kind) {
    case "station":
    case "coming": {
      const station = stationOf(row, wish.kind === "coming");
      return near(row, station?.distanceM ?? null, wish.withinM, station?.name ?? "");
    }
    case "primary":
      return near(row, row.roadM.primary, wish.withinM, t("主干路"));
    case "expressway":
      return near(row, row.roadM.expressway, wish.withinM, t("高速或高架"));
    case "accuracy": {
      const { accuracyM } = p.geometryBasis;
      return accuracyM === null
        ? plain("unknown", t("没有上图"))
        : plain(isWithin(accuracyM, wish.withinM), t("误差 {0} 米", accuracyM));
    }
    case "land":
      return plain(
        inRange(p.areaM2, { min: wish.atLeastM2, max: null }),
        p.areaM2 === null ? t("文件未公布土地面积") : `${areaIn(unit, p.areaM2)} ${areaUnitLabel(unit)}`,
      );
    case "start":
    case "finish":
      return plain(hasIntent(row, [wish.kind]), intentWords(row) ?? t("文件没有说时间"));
    case "stage": {
      const told = row.stage && row.stage.stage !== "unknown" ? row.stage : null;
      if (!told) return plain("unknown", t("文件没有说明阶段"));
      return plain(told.stage === wish.stage ? "yes" : "no", t("截至 {0}：{1}", told.asOf, stageLabel(told.stage)));
    }
    case "words":
      return plain(
        hasWords(row, wish.words),
        p.function ??
          (row.corridors.length > 0 ? t("在{0}上，没有单独写功能", row.corridors.join(t("、"))) : t("文件没有写功能")),
      );
  }
}
