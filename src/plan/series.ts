import type { AreaId, Citation, Indicator, IndicatorRole } from "./types";

/** One observation in its series. */
export interface SeriesPoint {
  readonly indicatorId: string;
  readonly period: string;
  readonly role: IndicatorRole;
  readonly doc: string;
  /** The unit of the observation itself. */
  readonly unit: string;
  readonly value_num: number | null;
  readonly value_text: string;
  /** What `value_num` is multiplied by to stand in the unit of the series: 1 if it stands there already. */
  readonly factor: number | null;
  /** The value in the unit of the series; null for words, for a 完成比例, and for what cannot be converted. */
  readonly value: number | null;
}

/** The observations of one indicator of one area, over documents and years, in one unit. */
export interface Series {
  readonly id: string;
  readonly label: string;
  readonly area: AreaId;
  readonly unit: string;
  readonly definition?: string;
  /** By period, then by role and document. */
  readonly points: readonly SeriesPoint[];
  /** Series of other areas with the same definition and unit. */
  readonly comparable: readonly string[];
  /** Series that look the same and are not joined. */
  readonly apart: readonly { readonly seriesId: string; readonly why: string; readonly words: readonly Citation[] }[];
}

/** Units of one size family, by what one of them is in the smallest: only these are ever converted. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  {
    平方米: 1,
    平: 1,
    "m²": 1,
    "㎡": 1,
    公顷: 1e4,
    万平方米: 1e4,
    万平米: 1e4,
    万方: 1e4,
    平方公里: 1e6,
  },
  { 元: 1, 万元: 1e4, 亿元: 1e8, 亿: 1e8 },
  { 美元: 1, 万美元: 1e4, 亿美元: 1e8, 亿元美金: 1e8 },
  { 人: 1, 名: 1, 位: 1, 万人: 1e4 },
  { 个: 1, 家: 1, 栋: 1, 座: 1 },
  { 人次: 1, 万人次: 1e4 },
  { 户: 1, 万户: 1e4 },
  { "毫克/立方米": 1000, "mg/m³": 1000, "微克/立方米": 1 },
];

/** The factor from one unit to another, exact for the powers of ten that occur; null if they measure different things. */
export function unitFactor(from: string, to: string): number | null {
  if (from === to) return 1;
  for (const family of FAMILIES) {
    const a = family[from];
    const b = family[to];
    if (a !== undefined && b !== undefined) return a / b;
  }
  return null;
}

/** A number times a factor without the noise of binary fractions. */
export function scaled(value: number, factor: number): number {
  return Number((factor < 1 ? value / (1 / factor) : value * factor).toPrecision(12));
}

const ROLES: readonly IndicatorRole[] = ["target", "forecast", "actual", "completion"];

/** The unit in which a series stands: that of most of its numbers, of the first of them on a tie; completions do not count. */
export function seriesUnit(rows: readonly Indicator[]): string {
  const counts = new Map<string, number>();
  const counted = rows.filter((r) => r.role !== "completion" && r.value_num !== null);
  for (const { unit } of counted.length > 0 ? counted : rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** The observations as points of a series in one unit, in order of time. */
export function seriesPoints(rows: readonly Indicator[], unit: string): SeriesPoint[] {
  return rows
    .map((row): SeriesPoint => {
      const factor = row.role === "completion" ? null : unitFactor(row.unit, unit);
      const value = factor === null || row.value_num === null ? null : scaled(row.value_num, factor);
      const { id: indicatorId, period, role, doc, unit: own, value_num, value_text } = row;
      return { indicatorId, period, role, doc, unit: own, value_num, value_text, factor, value };
    })
    .sort(
      (a, b) =>
        lastYear(a.period) - lastYear(b.period) ||
        a.period.localeCompare(b.period, "en") ||
        ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        a.doc.localeCompare(b.doc, "en"),
    );
}

/** The points that one line may join, in order: of one kind (targets, or results) and over periods of one length; no single points. */
export function seriesLines(points: readonly SeriesPoint[]): SeriesPoint[][] {
  const lines = new Map<string, SeriesPoint[]>();
  for (const point of points) {
    if (point.value === null || point.role === "completion") continue;
    const years = lastYear(point.period) - firstYear(point.period);
    const key = `${point.role === "target" ? "target" : "result"}|${years}`;
    const line = lines.get(key) ?? [];
    if (line.at(-1)?.period !== point.period) line.push(point);
    lines.set(key, line);
  }
  return [...lines.values()].filter((line) => line.length > 1);
}

/** The last year of a period: 2020 of `2016-2020`, 2023 of `2023`. */
export function lastYear(period: string): number {
  const span = /^\d{4}-(\d{4})$/u.exec(period);
  return Number(span?.[1] ?? period.slice(0, 4));
}

/** The first year of a period: 2016 of `2016-2020`, 2023 of `2023`. */
export function firstYear(period: string): number {
  return Number(period.slice(0, 4));
}
