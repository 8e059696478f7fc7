import type { Indicator } from "../../../src/plan/types";
import { anchor } from "../citations";
import { groupBy } from "../group";
import { type FindingRule, type Found, isResult, quoteAt, quoteOf, wordsOf } from "./finding";

/** A sentence that says all was done stands beside no target that was missed. */
export const promises: FindingRule = {
  id: "all-done",
  *find({ checks, indicators, texts }): Iterable<Found> {
    const lower = new Set(checks.directions.flatMap((d) => d.lower));
    for (const { key, sentence, tables } of checks.promises) {
      const found = anchor(texts, sentence);
      if (!found.ok) continue;
      const rows = indicators.filter((i) => tables.some((slug) => i.id.startsWith(`${sentence.doc}.${slug}.`)));
      const missed = [...groupBy(rows, (i) => `${i.series_id}|${i.period}`).values()].flatMap((group) => {
        const target = group.find((i) => i.role === "target");
        const result = group.find((i) => isResult(i));
        return target && result && isMissed(target, result, lower.has(target.series_id)) ? [{ target, result }] : [];
      });
      if (missed.length === 0) continue;
      const binding = missed.filter(({ target }) => target.attribute === "约束性").length;
      yield {
        key,
        type: "conflict",
        severity: "high",
        summary: `“${sentence.exact}”，但表里有${missed.length}个数没有达到目标`,
        detail: `目标和完成数都是数、而完成数没有达到目标的：${missed.map(({ target, result }) => `${target.name}目标${wordsOf(target)}、完成${wordsOf(result)}`).join("；")}；共${missed.length}个${binding > 0 ? `，其中约束性${binding}个` : ""}。`,
        citations: [
          quoteAt(texts, sentence.doc, found.start, found.end),
          ...missed.flatMap(({ target, result }) => [quoteOf(texts, target), quoteOf(texts, result)]),
        ],
        indicators: missed.flatMap(({ target, result }) => [target, result]),
      };
    }
  },
};

function isMissed(target: Indicator, result: Indicator, lowerIsBetter: boolean): boolean {
  if (target.value_num === null || result.value_num === null || target.unit !== result.unit) return false;
  if (lowerIsBetter || target.comparator === "<=") return result.value_num > target.value_num;
  return result.value_num < target.value_num;
}
