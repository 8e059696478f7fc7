import { m2ToHa, m2ToMu } from "../geo/units";
import { t } from "../i18n/words";
import type { AreaUnit, ColumnKey } from "./invest-keys";
import type { InvestRow } from "./invest-rows";
import { eventLabel, kindLabel, methodLabel, stageLabel } from "./labels";
import { shownName, shownSort } from "./shown-name";

const UNIT: Readonly<
  Record<AreaUnit, { readonly label: string; readonly of: (m2: number) => number; readonly decimals: number }>
> = {
  mu: { label: t("亩"), of: m2ToMu, decimals: 2 },
  m2: { label: t("平方米"), of: (m2) => m2, decimals: 0 },
  ha: { label: t("公顷"), of: m2ToHa, decimals: 4 },
};

/** The unit in Chinese. */
export function areaUnitLabel(unit: AreaUnit): string {
  return UNIT[unit].label;
}

/** m² in a unit, rounded as it is shown and taken away: 亩 to 2 decimals, m² to whole ones, 公顷 to 4. */
export function areaIn(unit: AreaUnit, areaM2: number): number {
  const { of, decimals } = UNIT[unit];
  return Number(of(areaM2).toFixed(decimals));
}

/** A number of a unit as m², exact to 0.01. */
export function areaFrom(unit: AreaUnit, value: number): number {
  return Math.round((value / UNIT[unit].of(1)) * 100) / 100;
}

/** A distance as it is shown and taken away: to 10 m and never less, since positions are not better known. */
export function roundedM(distM: number): number {
  return Math.max(10, Math.round(distM / 10) * 10);
}

/** Why a cell is empty: no document says it, it follows from a position and there is none, or there is no such thing. */
export type Missing = "unstated" | "unplaced";

export interface InvestColumn {
  readonly key: ColumnKey;
  readonly label: string;
  /** Written behind the label, never in a cell. */
  readonly unit: string | null;
  readonly isNumber: boolean;
  /** A sum of it means something. */
  readonly canSum: boolean;
  readonly missing: Missing;
  readonly value: (row: InvestRow) => string | number | null;
}

/** A period as it stands in a table: 2021—2025年. */
function periodWords(period: string): string {
  return t("{0}年", period.replace("-", "—"));
}

/** What the documents intend, as an intention. */
export function intentWords(row: InvestRow): string | null {
  const { plans } = row.properties;
  return plans.length === 0 ? null : plans.map((p) => t("计划{0}{1}", periodWords(p.period), eventLabel(p.event))).join(t("；"));
}

const rounded = (m: number | null | undefined) => (m === null || m === undefined ? null : roundedM(m));

/** All columns, in their order; the same for the screen and for every file, so that their numbers are the same. */
export function investColumns(unit: AreaUnit): readonly InvestColumn[] {
  const area = areaUnitLabel(unit);
  const text = (key: ColumnKey, label: string, value: InvestColumn["value"], missing: Missing = "unstated"): InvestColumn => ({
    key,
    label,
    unit: null,
    isNumber: false,
    canSum: false,
    missing,
    value,
  });
  const number = (
    key: ColumnKey,
    label: string,
    unitLabel: string,
    value: InvestColumn["value"],
    missing: Missing,
  ): InvestColumn => ({ key, label, unit: unitLabel, isNumber: true, canSum: missing === "unstated", missing, value });
  const inUnit = (m2: number | null) => (m2 === null ? null : areaIn(unit, m2));
  return [
    text("name", t("名称"), (r) => shownName(r.properties)),
    text("area", t("所在镇区"), (r) => r.areaName),
    text("kind", t("类别"), (r) => kindLabel(r.kind)),
    text("sort", t("细类"), (r) => shownSort(r.properties)),
    number("land", t("土地面积"), area, (r) => inUnit(r.properties.areaM2), "unstated"),
    number("floor", t("建筑面积"), area, (r) => inUnit(r.properties.floorAreaM2), "unstated"),
    number("investment", t("投资额"), t("万元"), (r) => r.properties.investmentWanYuan, "unstated"),
    text("intent", t("计划时间"), intentWords),
    text("stage", t("最近报告的阶段"), (r) => (r.stage && r.stage.stage !== "unknown" ? stageLabel(r.stage.stage) : null)),
    text("stageDate", t("阶段截至"), (r) => r.stage?.asOf ?? null),
    text("station", t("最近的运营车站"), (r) => r.openStation?.name ?? null, "unplaced"),
    number("stationM", t("到运营车站直线距离"), t("米"), (r) => rounded(r.openStation?.distanceM), "unplaced"),
    text("coming", t("最近的未运营车站"), (r) => r.comingStation?.name ?? null, "unplaced"),
    number("comingM", t("到未运营车站直线距离"), t("米"), (r) => rounded(r.comingStation?.distanceM), "unplaced"),
    number("primaryM", t("到主干路直线距离"), t("米"), (r) => rounded(r.roadM.primary), "unplaced"),
    number("expresswayM", t("到高速或高架直线距离"), t("米"), (r) => rounded(r.roadM.expressway), "unplaced"),
    text("function", t("功能定位"), (r) => r.properties.function),
    text("corridors", t("所在带轴"), (r) => (r.corridors.length === 0 ? null : r.corridors.join(t("、")))),
    text("position", t("位置依据"), (r) => methodLabel(r.properties.geometryBasis.method)),
    number("accuracyM", t("位置误差"), t("米"), (r) => r.properties.geometryBasis.accuracyM, "unplaced"),
  ];
}

/** Sum and median of what is known of a column, and of how many rows it is; null where nothing is. */
export interface ColumnSummary {
  readonly known: number;
  readonly sum: number | null;
  readonly median: number | null;
}

export function summaryOf(rows: readonly InvestRow[], column: InvestColumn): ColumnSummary {
  const values = rows.flatMap((row) => {
    const value = column.value(row);
    return typeof value === "number" ? [value] : [];
  });
  if (values.length === 0) return { known: 0, sum: null, median: null };
  const sorted = values.sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [upper = 0, lower = upper] = [sorted[half], sorted[half - 1]];
  const clean = (value: number) => Number(value.toPrecision(12));
  return {
    known: sorted.length,
    sum: column.canSum ? clean(sorted.reduce((sum, v) => sum + v, 0)) : null,
    median: clean(sorted.length % 2 === 1 ? upper : (lower + upper) / 2),
  };
}

/** Orders two rows by a column; what is not known comes last whichever way it is sorted, and equal rows keep the order of their names. */
export function compareBy(column: InvestColumn, isDown: boolean): (a: InvestRow, b: InvestRow) => number {
  return (a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    const order = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "zh-CN");
    return isDown ? -order : order;
  };
}
