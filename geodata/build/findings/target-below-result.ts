import { readable } from "../../../src/plan/rounding";
import { lastYear } from "../../../src/plan/series";
import { type FindingRule, type Found, isResult, keyOf, placeOf, quoteOf, withUnit, wordsOf } from "./finding";

/** The next target of a level that should be kept or raised does not lie below what was already reached. */
export const targetBelowResult: FindingRule = {
  id: "target-below-result",
  *find({ checks, indicators, texts }): Iterable<Found> {
    const lower = new Set(checks.directions.flatMap((d) => d.lower));
    for (const series of new Set(checks.directions.flatMap((d) => d.levels))) {
      const rows = indicators.filter((i) => i.series_id === series && i.value_num !== null && /^\d{4}$/u.test(i.period));
      const seen = new Set<string>();
      for (const target of rows.filter((i) => i.role === "target")) {
        const before = rows
          .filter((i) => isResult(i) && i.unit === target.unit && lastYear(i.period) < lastYear(target.period))
          .sort((a, b) => lastYear(b.period) - lastYear(a.period))[0];
        const [t, r] = [target.value_num, before?.value_num ?? null];
        if (!before || t === null || r === null || (lower.has(series) ? t <= r : t >= r) || seen.has(target.period)) continue;
        seen.add(target.period);
        const share = ((t - r) / r) * 100;
        yield {
          key: keyOf(target),
          type: "conflict",
          severity: "middle",
          summary: `${target.name}：${target.period}年目标${wordsOf(target)}，${lower.has(series) ? "高" : "低"}于${before.period}年已完成的${wordsOf(before)}`,
          detail: `${placeOf(before)}：${before.period}年完成 ${withUnit(r, before.unit)}；${placeOf(target)}：${target.period}年目标 ${withUnit(t, target.unit)}，相差 ${withUnit(readable(Math.abs(t - r), 4), target.unit)}（${share > 0 ? "+" : "−"}${readable(Math.abs(share), 1)}%），文件没有说明为什么。`,
          citations: [before, target].map((i) => quoteOf(texts, i)),
          indicators: [before, target],
        };
      }
    }
  },
};
