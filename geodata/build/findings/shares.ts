import { agree, exact, over, readable, times } from "../../../src/plan/rounding";
import type { Indicator } from "../../../src/plan/types";
import { type FindingRule, type Found, placeOf, quoteOf, statedOf } from "./finding";

const SHARE = /(\d+(?:\.\d+)?)%/u;

/** An amount that a row calls a share of something is at least that share of what the document states for it. */
export const shares: FindingRule = {
  id: "share",
  *find({ byId, checks, texts }): Iterable<Found> {
    for (const { key, rows } of checks.shares) {
      const short = rows.flatMap(({ label, part, of }) => {
        const own = byId.get(part);
        const whole = of.map((id) => byId.get(id));
        const wanted = Number(SHARE.exec(own?.name_text ?? "")?.[1] ?? Number.NaN);
        if (!own?.value_num || whole.some((i) => !i?.value_num) || Number.isNaN(wanted)) return [];
        const factors = whole.flatMap((i) => (i ? [i] : []));
        const stated = factors.map((i) => {
          const s = statedOf(i);
          return s && (i.unit === "%" ? times(s, exact(0.01)) : s);
        });
        const amount = statedOf(own);
        if (!amount || stated.some((s) => s === null)) return [];
        const total = stated.reduce((product, s) => (product && s ? times(product, s) : null), exact(1));
        if (!total) return [];
        const computed = times(over(amount, total), exact(100));
        if (agree(computed, exact(wanted)) || computed.low >= wanted) return [];
        return [{ label, own, factors, wanted, percent: percentOf(own, factors) }];
      });
      if (short.length === 0) continue;
      const all = short.flatMap(({ own, factors }) => [own, ...factors]);
      const used = [...new Map(all.map((i) => [i.id, i])).values()];
      yield {
        key,
        type: "arithmetic",
        severity: "high",
        summary: `${short.length}项“占比”指标按完成数算都没有达到所写的占比（${short.map((s) => s.label).join("、")}）`,
        detail: `${short
          .map(
            ({ label, own, factors, wanted, percent }) =>
              `${label}：${own.value_num} ÷ ${factors.length > 1 ? `(${factors.map(factorText).join(" × ")})` : factors.map(factorText).join("")} = ${readable(percent)}%，名称里写的是${wanted}%`,
          )
          .join("；")}。各数都取自${short[0] ? placeOf(short[0].own).replace(/第.*$/u, "") : "表"}的完成数，差别超出舍入。`,
        citations: used.map((i) => quoteOf(texts, i)),
        indicators: used,
      };
    }
  },
};

function percentOf(own: Indicator, factors: readonly Indicator[]): number {
  const total = factors.reduce((p, i) => p * (i.value_num ?? 0) * (i.unit === "%" ? 0.01 : 1), 1);
  return ((own.value_num ?? 0) / total) * 100;
}

function factorText({ value_num, unit }: Indicator): string {
  return unit === "%" ? `${value_num}%` : String(value_num);
}
