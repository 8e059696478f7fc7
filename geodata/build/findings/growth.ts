import {
  agree,
  allowance,
  decimalsOf,
  exact,
  plus,
  power,
  readable,
  rounded,
  type Stated,
  times,
} from "../../../src/plan/rounding";
import { firstYear, lastYear } from "../../../src/plan/series";
import type { Indicator } from "../../../src/plan/types";
import type { GrowthLink } from "../authored-series";
import { type Evidence, type FindingRule, type Found, isResult, keyOf, quoteOf, severityOf, statedOf, withUnit } from "./finding";

/** Every growth link of the series, with its observations. */
export function* growthLinks({
  series,
  indicators,
}: Evidence): Iterable<GrowthLink & { amounts: Indicator[]; rates: Indicator[] }> {
  for (const { growth } of series)
    for (const link of growth ?? [])
      yield {
        ...link,
        amounts: indicators.filter((i) => i.series_id === link.of && i.role !== "completion"),
        rates: indicators.filter((i) => i.series_id === link.by && i.role !== "completion"),
      };
}

/** A growth rate as a factor: 6 % is 1.06, 1.6 倍 more is 2.6. A target is a chosen number, a result a rounded one. */
export function rateFactor(rate: Indicator): Stated | null {
  if (rate.value_num === null || rate.comparator !== "=" || !["%", "倍"].includes(rate.unit)) return null;
  const scale = rate.unit === "%" ? 0.01 : 1;
  const stated = rate.role === "target" ? exact(rate.value_num) : rounded(rate.value_num, decimalsOf(rate.value_text));
  return plus(exact(1), times(stated, exact(scale)));
}

/** Over how many years a rate runs, and the last of them. */
export function rateYears(rate: Indicator, kind: GrowthLink["kind"]): { readonly from: number; readonly to: number } {
  const to = lastYear(rate.period);
  return { from: kind === "annual" ? to - 1 : firstYear(rate.period) - 1, to };
}

/** A rate of growth, the amount it starts from and the amount it leads to agree, wherever in the documents each is stated. */
export const growth: FindingRule = {
  id: "growth",
  *find(evidence): Iterable<Found> {
    for (const { kind, amounts, rates } of growthLinks(evidence))
      for (const rate of rates) {
        const factor = rateFactor(rate);
        const { from, to } = rateYears(rate, kind);
        const base = amounts.find((i) => isResult(i) && i.period === String(from));
        const reached = amounts.find((i) => isResult(i) === isResult(rate) && i.period === String(to) && i.unit === base?.unit);
        const [a, b] = [base && statedOf(base), reached && statedOf(reached)];
        if (!factor || !base?.value_num || !reached?.value_num || !a || !b) continue;
        const years = to - from;
        const computed = times(a, power(factor, years));
        if (agree(computed, b)) continue;
        const sum = base.value_num * middleFactor(rate) ** years;
        const words = `${withUnit(base.value_num, base.unit)} × (1 + ${rate.value_text})${years > 1 ? `^${years}` : ""}`;
        const really = ((reached.value_num / base.value_num) ** (1 / years) - 1) * 100;
        yield {
          key: keyOf(reached),
          type: "arithmetic",
          severity: severityOf(sum, reached.value_num) === "high" ? "high" : "middle",
          summary: `${reached.name}：${base.value_text}增长${rate.value_text}应为 ${withUnit(readable(sum), base.unit)}，文件写${reached.value_text}`,
          detail: `${words} = ${withUnit(readable(sum), base.unit)}，文件写 ${reached.value_text}，相差 ${withUnit(readable(Math.abs(sum - reached.value_num)), base.unit)}，超出舍入误差 ±${readable(allowance(computed, b), 3)}。反过来算，${reached.value_num} ÷ ${base.value_num} 的增长率是 ${readable(really)}%。`,
          citations: [base, rate, reached].map((i) => quoteOf(evidence.texts, i)),
          indicators: [base, rate, reached],
        };
      }
  },
};

function middleFactor({ value_num, unit }: Indicator): number {
  return 1 + (value_num ?? 0) * (unit === "%" ? 0.01 : 1);
}
