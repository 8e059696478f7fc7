import { language, t } from "../i18n/words";

/** How numbers, dates and periods are written in the interface (Chinese). Pure; a value that is not understood comes back as it was. */

const M2_PER_MU = 2000 / 3;

const PLAN_PERIODS: Readonly<Record<string, string>> = {
  "2011-2015": t("“十二五”"),
  "2016-2020": t("“十三五”"),
  "2021-2025": t("“十四五”"),
  "2026-2030": t("“十五五”"),
};

/** A number with thousands separators and at most `decimals` decimals, without trailing zeros. */
export function formatNumber(value: number, decimals = 2): string {
  return value.toLocaleString("zh-CN", { maximumFractionDigits: decimals });
}

/** `2021-01` → `2021年1月`; `2024-01-10` → `2024年1月10日`; `2021` → `2021年`. */
export function formatDate(iso: string): string {
  const m = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(iso.trim());
  if (!m) return iso;
  /* In English as it is written in the data: an order that nobody reads wrongly. */
  if (language() !== "zh") return iso.trim();
  const [, year, month, day] = m;
  return t("{0}年{1}{2}", year, month ? t("{0}月", Number(month)) : "", day ? t("{0}日", Number(day)) : "");
}

/** `2021-2025` → `“十四五”（2021—2025年）`; another span → `2022—2024年`; a year or month as a date. */
export function formatPeriod(period: string): string {
  const span = /^(\d{4})\s*[-—–]\s*(\d{4})$/.exec(period.trim());
  if (!span) return formatDate(period);
  const [, from, to] = span;
  const name = PLAN_PERIODS[`${from}-${to}`];
  return name ? t("{0}（{1}—{2}年）", name, from, to) : t("{0}—{1}年", from, to);
}

/** The short name of a period for a narrow place: `“十四五”`, `2025年`. */
export function formatPeriodShort(period: string): string {
  return PLAN_PERIODS[period.trim().replace(/[—–]/, "-")] ?? formatPeriod(period);
}

/** What a document intends, said as an intention: `计划“十四五”期间（2021—2025年）建成`, `计划2023年启动`. */
export function formatIntention(event: "start" | "finish", period: string): string {
  const verb = event === "start" ? t("启动") : t("建成");
  const span = /^(\d{4})\s*[-—–]\s*(\d{4})$/.exec(period.trim());
  if (!span) return t("计划{0}{1}", formatDate(period), verb);
  const [, from, to] = span;
  const name = PLAN_PERIODS[`${from}-${to}`];
  return name ? t("计划{0}期间（{1}—{2}年）{3}", name, from, to, verb) : t("计划{0}—{1}年{2}", from, to, verb);
}

/** A document's title as people say it: `高境镇国民经济和社会发展第十四个五年（2021-2025）规划纲要` → `高境镇“十四五”规划纲要`. */
export function shortTitle(title: string): string {
  const names: Readonly<Record<string, string>> = { 十二: "十二五", 十三: "十三五", 十四: "十四五", 十五: "十五五" };
  return title.replace(/国民经济和社会发展第(十[二三四五])个五年(?:（[^）]*）)?规划/u, (whole, nth: string) => {
    const name = names[nth];
    return name ? `“${name}”规划` : whole;
  });
}

/** A number and the unit that stands small behind it. */
export interface Amount {
  readonly value: string;
  readonly unit: string;
}

/** Area in 亩, one decimal at most; from 1,500 亩 (1 km²) on in 平方公里. */
export function formatAreaMu(areaM2: number): Amount {
  if (areaM2 >= 1_000_000) return { value: formatNumber(areaM2 / 1_000_000, 2), unit: t("平方公里") };
  return { value: formatNumber(areaM2 / M2_PER_MU, 1), unit: t("亩") };
}

/** Area in m²; from 100,000 on in 万平方米. A value that is not whole says 约. */
export function formatAreaM2(areaM2: number): string {
  if (areaM2 >= 100_000) {
    const wan = areaM2 / 10_000;
    return t("{0}{1} 万平方米", isExact(wan, 2) ? "" : t("约 "), formatNumber(wan, 2));
  }
  return t("{0}{1} 平方米", isExact(areaM2, 0) ? "" : t("约 "), formatNumber(areaM2, 0));
}

/** Money in 万元, from one 亿 on in 亿元. */
export function formatInvestment(wanYuan: number): Amount {
  return wanYuan >= 10_000
    ? { value: formatNumber(wanYuan / 10_000, 2), unit: t("亿元") }
    : { value: formatNumber(wanYuan, 2), unit: t("万元") };
}

/** A straight-line distance, never finer than ten metres: `约 350 米`, `约 1.2 公里`. */
export function formatDistance(distanceM: number): string {
  if (distanceM < 995) return t("约 {0} 米", Math.max(10, Math.round(distanceM / 10) * 10));
  return t("约 {0} 公里", formatNumber(distanceM / 1000, 1));
}

/** `±80 米`; from 1 km on in kilometres. */
export function formatAccuracy(accuracyM: number): string {
  return accuracyM >= 1000 ? t("±{0} 公里", formatNumber(accuracyM / 1000, 1)) : t("±{0} 米", formatNumber(accuracyM, 0));
}

/** A ratio as a percentage with one decimal at most: 1.1745 → `117.5%`. */
export function formatPercent(ratio: number): string {
  return `${formatNumber(ratio * 100, 1)}%`;
}

function isExact(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
}
