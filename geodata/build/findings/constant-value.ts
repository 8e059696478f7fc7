import { readable } from "../../../src/plan/rounding";
import { groupBy } from "../group";
import { type FindingRule, type Found, keyOf, placeOf, quoteOf, severityOf, withUnit } from "./finding";

/** What belongs to no year (the total investment of a project) is the same in the tables of two years. */
export const constantValue: FindingRule = {
  id: "constant-value",
  *find({ indicators, checks, texts }): Iterable<Found> {
    const patterns = checks.directions.flatMap((d) => d.constant.map((c) => new RegExp(c, "u")));
    const constant = indicators.filter((i) => i.value_num !== null && patterns.some((p) => p.test(i.series_id)));
    for (const [first, ...others] of groupBy(constant, (i) => i.series_id).values())
      for (const other of others) {
        const [a, b] = [first?.value_num ?? null, other.value_num];
        if (!first || a === null || b === null || a === b || first.unit !== other.unit || first.period === other.period) continue;
        yield {
          key: keyOf(other),
          type: "conflict",
          severity: severityOf(a, b) === "low" ? "low" : "middle",
          summary: `${other.name}：${first.period}年的表写${withUnit(first.value_text, first.unit)}，${other.period}年的表写${withUnit(other.value_text, other.unit)}`,
          detail: `${placeOf(first)} ${withUnit(a, first.unit)}，${placeOf(other)} ${withUnit(b, other.unit)}，相差 ${a} − ${b} = ${withUnit(readable(a - b, 4), other.unit)}，文件没有说明为什么变。`,
          citations: [first, other].map((i) => quoteOf(texts, i)),
          indicators: [first, other],
        };
      }
  },
};
