import { agree, plus, readable } from "../../../src/plan/rounding";
import { scaled, unitFactor } from "../../../src/plan/series";
import { type FindingRule, type Found, quoteOf, severityOf, statedOf, withUnit, wordsOf } from "./finding";

/** A total is the sum of the parts that the text gives for it. */
export const sums: FindingRule = {
  id: "sum",
  *find({ byId, checks, texts }): Iterable<Found> {
    for (const { key, whole, parts } of checks.sums) {
      const total = byId.get(whole);
      const found = parts.flatMap((id) => byId.get(id) ?? []);
      const a = total && statedOf(total);
      const each = found.flatMap((i) => statedOf(i) ?? []);
      if (!total?.value_num || !a || found.length !== parts.length || each.length !== parts.length) continue;
      if (found.some((i) => i.unit !== total.unit && unitFactor(i.unit, total.unit) !== 1)) continue;
      if (agree(plus(...each), a)) continue;
      const sum = found.reduce((s, i) => s + (i.value_num ?? 0), 0);
      const sumText = `${found.map((i) => i.value_num).join(" + ")} = ${withUnit(readable(scaled(sum, 1), 4), total.unit)}`;
      yield {
        key,
        type: "arithmetic",
        severity: severityOf(sum, total.value_num) === "low" ? "low" : severityOf(sum, total.value_num),
        summary: `${total.name}：写${wordsOf(total)}，各项相加是 ${withUnit(readable(sum, 4), total.unit)}`,
        detail: `${found.map((i) => `${i.name} ${wordsOf(i)}`).join("，")}：${sumText}，文件写${total.name} ${wordsOf(total)}，相差 ${withUnit(readable(Math.abs(sum - total.value_num), 4), total.unit)}。`,
        citations: [total, ...found].map((i) => quoteOf(texts, i)),
        indicators: [total, ...found],
      };
    }
  },
};
