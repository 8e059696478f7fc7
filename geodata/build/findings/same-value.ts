import { agree, decimalsOf, exact, readable, rounded, times } from "../../../src/plan/rounding";
import { scaled, unitFactor } from "../../../src/plan/series";
import type { Indicator } from "../../../src/plan/types";
import { groupBy } from "../group";
import {
  type Evidence,
  type FindingRule,
  type Found,
  isResult,
  keyOf,
  placeOf,
  quoteOf,
  severityOf,
  withUnit,
  wordsOf,
} from "./finding";

/** The same indicator of the same time has one value, in the table and in the prose, in one document and in the next. */
export const sameValue: FindingRule = {
  id: "same-value",
  *find({ indicators, texts }): Iterable<Found> {
    const groups = groupBy(
      indicators.filter((i) => i.role !== "completion" && i.value_num !== null),
      (i) => [i.series_id, i.period, isResult(i) ? "result" : "target"].join("|"),
    );
    for (const [first, ...others] of groups.values())
      for (const other of others) {
        const found = first && compare(first, other, texts);
        if (found) yield found;
      }
  },
};

/** A finding if the two cannot be one value. A bound (以上) holds a result that lies beyond it; as targets both bind and must be equal. */
function compare(a: Indicator, b: Indicator, texts: Evidence["texts"]): Found | null {
  const factor = unitFactor(b.unit, a.unit);
  if (a.value_num === null || b.value_num === null || factor === null) return null;
  const inA = scaled(b.value_num, factor);
  const isTarget = a.role === "target";
  if (!isTarget && (holds(a, inA) || holds({ comparator: b.comparator, value_num: inA }, a.value_num))) return null;
  const stated = rounded(a.value_num, decimalsOf(a.value_text));
  const other = times(rounded(b.value_num, decimalsOf(b.value_text)), exact(factor));
  const rough = a.comparator === "~" || b.comparator === "~";
  if (isTarget && a.comparator !== "~" && b.comparator !== "~" ? a.value_num === inA : agree(stated, other)) return null;
  if (rough && Math.abs(a.value_num - inA) <= 0.05 * Math.abs(a.value_num)) return null;
  const converted = factor === 1 ? "" : `（即 ${withUnit(readable(inA, 4), a.unit)}）`;
  const apart = withUnit(readable(Math.abs(a.value_num - inA), 4), a.unit === "%" ? "个百分点" : a.unit);
  const what = isTarget ? `${a.period}年目标` : `${a.period}年`;
  return {
    key: keyOf(b),
    type: "conflict",
    severity: severityOf(a.value_num, inA) === "low" ? "low" : isTarget ? "high" : severityOf(a.value_num, inA),
    summary: `${a.name}（${what}）：${placeOf(a)}写${wordsOf(a)}，${placeOf(b)}写${wordsOf(b)}`,
    detail: `同一指标、同一时期（${a.period}）、同一性质（${isTarget ? "目标" : "完成数"}）：${placeOf(a)}为 ${wordsOf(a)}，${placeOf(b)}为 ${wordsOf(b)}${converted}，相差 ${apart}，不是舍入造成的。`,
    citations: [a, b].map((i) => quoteOf(texts, i)),
    indicators: [a, b],
  };
}

function holds({ comparator, value_num }: Pick<Indicator, "comparator" | "value_num">, value: number): boolean {
  if (value_num === null) return false;
  return (comparator === ">=" && value >= value_num) || (comparator === "<=" && value <= value_num);
}
