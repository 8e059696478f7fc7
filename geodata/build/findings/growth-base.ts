import { agree, exact, over, power, readable, type Stated } from "../../../src/plan/rounding";
import type { Indicator } from "../../../src/plan/types";
import {
  type FindingRule,
  type Found,
  isResult,
  keyOf,
  middle,
  quoteName,
  quoteOf,
  severityOf,
  statedOf,
  withUnit,
} from "./finding";
import { growthLinks, rateFactor, rateYears } from "./growth";

interface Pair {
  readonly amount: Indicator;
  readonly rateText: string;
  readonly rate: Indicator | null;
  readonly years: number;
  readonly from: number;
  readonly base: Stated;
}

/** A target rate that stands in the name of the row: 地方财政收入年递增率 7%. */
const IN_NAME = /年均?递增率?(\d+(?:\.\d+)?)%/u;

/** Target and result of one year, each with its mean growth, start from the same amount. */
export const growthBase: FindingRule = {
  id: "growth-base",
  *find(evidence): Iterable<Found> {
    for (const { kind, amounts, rates } of growthLinks(evidence)) {
      const pairs = amounts.flatMap((amount): Pair[] => {
        const stated = statedOf(amount);
        if (!stated || !amount.value_num) return [];
        const own = rates.filter((r) => isResult(r) === isResult(amount) && String(rateYears(r, kind).to) === amount.period);
        const made = own.flatMap((rate): Pair[] => {
          const factor = rateFactor(rate);
          const { from, to } = rateYears(rate, kind);
          if (!factor) return [];
          const base = over(stated, power(factor, to - from));
          return [{ amount, rateText: rate.value_text, rate, years: to - from, from, base }];
        });
        const inName = IN_NAME.exec(amount.name_text.replace(/\s+/gu, ""))?.[1];
        const span = rates
          .filter(isResult)
          .map((r) => rateYears(r, kind))
          .find(({ to }) => String(to) === amount.period);
        if (made.length > 0 || kind === "annual" || amount.role !== "target" || !inName || !span) return made;
        const years = span.to - span.from;
        const base = over(stated, power(exact(1 + Number(inName) / 100), years));
        return [{ amount, rateText: `${inName}%`, rate: null, years, from: span.from, base }];
      });
      for (const target of pairs.filter(({ amount }) => amount.role === "target")) {
        const result = pairs.find((p) => isResult(p.amount) && p.from === target.from && p.amount.unit === target.amount.unit);
        if (!result || agree(target.base, result.base)) continue;
        const back = ({ amount, rateText, years, base }: Pair) =>
          `${withUnit(amount.value_num ?? "", amount.unit)} ÷ (1 + ${rateText})${years > 1 ? `^${years}` : ""} = ${withUnit(readable(middle(base)), amount.unit)}`;
        const nameCell = target.rate ? [] : quoteName(evidence.texts, target.amount);
        const known = amounts.some((i) => isResult(i) && i.period === String(target.from));
        const rate = result.rate ? [result.rate] : [];
        const targetRate = target.rate ? [target.rate] : [];
        yield {
          key: keyOf(result.amount),
          type: "arithmetic",
          severity: severityOf(middle(target.base), middle(result.base)),
          summary: `${result.amount.name}：目标和完成数倒推出的${target.from}年起点不同（${readable(middle(target.base))} 与 ${readable(middle(result.base))} ${result.amount.unit}）`,
          detail: `按目标倒推：${back(target)}；按完成数倒推：${back(result)}。两个起点相差 ${withUnit(readable(Math.abs(middle(target.base) - middle(result.base))), result.amount.unit)}，计入舍入（${readable(target.base.low, 3)}–${readable(target.base.high, 3)} 与 ${readable(result.base.low, 3)}–${readable(result.base.high, 3)}）也不能相同。${known ? "" : `${target.from}年的数文件没有写。`}`,
          citations: [
            ...nameCell,
            ...[target.amount, ...targetRate, result.amount, ...rate].map((i) => quoteOf(evidence.texts, i)),
          ],
          indicators: [target.amount, ...targetRate, result.amount, ...rate],
        };
      }
    }
  },
};
