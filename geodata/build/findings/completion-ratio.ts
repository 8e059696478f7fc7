import { agree, decimalsOf, exact, over, readable, rounded, times } from "../../../src/plan/rounding";
import { groupBy } from "../group";
import { type FindingRule, keyOf, placeOf, quoteOf, severityOf, statedOf, withUnit } from "./finding";

/** A stated 完成比例 is the result over the target of its row. */
export const completionRatio: FindingRule = {
  id: "completion-ratio",
  *find({ indicators, texts }) {
    const rows = groupBy(
      indicators.filter((i) => i.table !== "prose"),
      (i) => [i.doc, i.table, i.row_no, i.series_id].join("|"),
    );
    for (const row of rows.values()) {
      const target = row.find((i) => i.role === "target");
      const actual = row.find((i) => i.role === "actual");
      const ratio = row.find((i) => i.role === "completion" && i.unit === "%");
      if (!target?.value_num || !actual || actual.value_num === null || !ratio || ratio.value_num === null) continue;
      const [t, a] = [statedOf(target), statedOf(actual)];
      if (!t || !a || t.low <= 0) continue;
      const stated = rounded(ratio.value_num, decimalsOf(ratio.value_text));
      const computed = times(over(a, t), exact(100));
      if (agree(computed, stated)) continue;
      const percent = (actual.value_num / target.value_num) * 100;
      yield {
        key: keyOf(ratio),
        type: "arithmetic",
        severity: severityOf(percent, ratio.value_num),
        summary: `${ratio.name}：完成比例写${ratio.value_text}，按目标和完成数算是${readable(percent)}%`,
        detail: `${placeOf(ratio)}：完成 ${withUnit(actual.value_num, actual.unit)} ÷ 目标 ${withUnit(target.value_num, target.unit)} = ${readable(percent)}%，文件写${ratio.value_text}，相差 ${readable(Math.abs(percent - ratio.value_num))} 个百分点。计入两个数的舍入，比例也只能在 ${readable(computed.low)}% 与 ${readable(computed.high)}% 之间。`,
        citations: [target, actual, ratio].map((i) => quoteOf(texts, i)),
        indicators: [target, actual, ratio],
      };
    }
  },
};
