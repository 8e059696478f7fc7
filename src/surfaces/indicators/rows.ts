import { t } from "../../i18n/words";
import type { Indicator, IndicatorRole } from "../../plan/types";

/** One line of a table: what a row of the document says of one series (a row may hold several), by role. */
export interface IndicatorRow {
  readonly key: string;
  readonly doc: string;
  readonly table: string;
  readonly rowNo: string;
  readonly category: string;
  readonly name: string;
  /** The name cell verbatim. */
  readonly nameText: string;
  readonly unit: string;
  readonly attribute: Indicator["attribute"];
  readonly seriesId: string;
  readonly byRole: Readonly<Partial<Record<IndicatorRole, Indicator>>>;
  readonly all: readonly Indicator[];
  readonly featureIds: readonly string[];
  /** The same series told elsewhere: another table, the prose, an earlier period; by period. */
  readonly elsewhere: readonly Indicator[];
}

/** Puts observations back into the rows they stand in, a line for each series; the order of the document is kept. */
export function toRows(indicators: readonly Indicator[]): IndicatorRow[] {
  const groups = new Map<string, Indicator[]>();
  const series = new Map<string, Indicator[]>();
  for (const i of indicators) {
    const key = i.table === "prose" ? `prose|${i.id}` : `${i.doc}|${i.table}|${i.row_no}|${i.series_id}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
    series.set(i.series_id, [...(series.get(i.series_id) ?? []), i]);
  }
  const rows: IndicatorRow[] = [];
  for (const [key, all] of groups) {
    const first = all[0];
    if (!first) continue;
    const elsewhere = (series.get(first.series_id) ?? [])
      .filter((i) => !all.includes(i) && i.role !== "completion")
      .sort((a, b) => periodEnd(a.period) - periodEnd(b.period));
    rows.push({
      key,
      doc: first.doc,
      table: first.table,
      rowNo: first.row_no,
      category: first.category,
      name: first.name,
      nameText: first.name_text,
      unit: first.unit,
      attribute: first.attribute,
      seriesId: first.series_id,
      byRole: Object.fromEntries([...all].reverse().map((i) => [i.role, i])),
      all,
      featureIds: [...new Set(all.flatMap((i) => i.feature_ids))],
      elsewhere,
    });
  }
  return rows;
}

/** The last year of a period: `2016-2020` → 2020; NaN-free, 0 if there is no year. */
export function periodEnd(period: string): number {
  const years = period.match(/\d{4}/g);
  return years ? Number(years.at(-1)) : 0;
}

export type Comparison =
  | {
      readonly ok: true;
      readonly target: number;
      readonly actual: number;
      readonly unit: string;
      /** actual / target; null where the target is 0. */
      readonly ratio: number | null;
      /** The completion that the document states, as a ratio; null if it states none in numbers. */
      readonly stated: number | null;
      /** True where the stated ratio is not what the two numbers give, rounding apart. */
      readonly differs: boolean;
    }
  | { readonly ok: false; readonly why: string };

/** Target against actual of one row; says why where the two cannot be compared. */
export function compare(row: IndicatorRow): Comparison {
  const { target, completion } = row.byRole;
  const actual = row.byRole.actual ?? row.byRole.forecast;
  if (!target) return { ok: false, why: t("没有列目标") };
  if (!actual) return { ok: false, why: t("文件只有目标") };
  if (target.value_num === null) return { ok: false, why: t("目标非数值") };
  if (actual.value_num === null) return { ok: false, why: t("非数值") };
  if (target.unit !== actual.unit) return { ok: false, why: t("单位不同") };
  const ratio = target.value_num === 0 ? null : actual.value_num / target.value_num;
  const stated =
    completion?.value_num == null
      ? null
      : completion.value_num / (completion.unit === "%" || /%/.test(completion.value_text) ? 100 : 1);
  const differs = ratio !== null && stated !== null && Math.abs(ratio - stated) > statedTolerance(completion?.value_text ?? "");
  return { ok: true, target: target.value_num, actual: actual.value_num, unit: target.unit, ratio, stated, differs };
}

/** Half a unit of the last digit that a stated percentage shows, doubled for numbers that were cut instead of rounded. */
function statedTolerance(text: string): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return 10 ** -(decimals + 2) * 1.01;
}

/** The last reported value of the same series in the unit of the target, told elsewhere; null if there is none. */
export function lastReported(row: IndicatorRow): Indicator | null {
  const target = row.byRole.target;
  if (!target || row.byRole.actual) return null;
  return row.elsewhere.filter((i) => i.role === "actual" && i.unit === target.unit && i.value_num !== null).at(-1) ?? null;
}

export type SortKey = "order" | "name" | "before" | "target" | "actual" | "ratio";

/** Sorts a copy; rows without the number go last in either direction. */
export function sortRows(rows: readonly IndicatorRow[], key: SortKey, descending: boolean): IndicatorRow[] {
  if (key === "order") return descending ? [...rows].reverse() : [...rows];
  const sign = descending ? -1 : 1;
  if (key === "name") return [...rows].sort((a, b) => sign * a.name.localeCompare(b.name, "zh-CN"));
  const value = (r: IndicatorRow): number | null => {
    if (key === "before") return lastReported(r)?.value_num ?? null;
    if (key === "target") return r.byRole.target?.value_num ?? null;
    if (key === "actual") return r.byRole.actual?.value_num ?? null;
    const c = compare(r);
    return c.ok ? c.ratio : null;
  };
  return [...rows].sort((a, b) => {
    const x = value(a);
    const y = value(b);
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (x - y);
  });
}

/** Rows that contain every word of the filter in name, category, unit or any value; an empty filter keeps all. */
export function filterRows(rows: readonly IndicatorRow[], filter: string): IndicatorRow[] {
  const words = filter.trim().toLowerCase().split(/\s+/);
  return rows.filter((r) => {
    const hay = [r.name, r.nameText, r.category, r.unit, r.attribute, r.table, ...r.all.map((i) => i.value_text)]
      .join("\n")
      .toLowerCase();
    return words.every((w) => hay.includes(w));
  });
}
