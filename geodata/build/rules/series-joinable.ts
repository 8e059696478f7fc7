import type { Complaint, Rule } from "./rule";

/** One observation per series, document, period and role: two numbers for the same thing are a finding, not one series. */
export const seriesJoinable: Rule = {
  id: "series-joinable",
  severity: "warn",
  *check({ compiledIndicators }): Iterable<Complaint> {
    const first = new Map<string, { id: string; num: number | null; text: string }>();
    for (const { id, doc, series_id, period, role, unit, value_num, value_text } of compiledIndicators) {
      const key = [series_id, doc, period, role, unit].join("|");
      const before = first.get(key);
      if (before && before.num !== value_num)
        yield {
          file: `geodata/indicators/${doc}.json`,
          record: id,
          message: `与 ${before.id} 同系列、同时期、同角色，数值不同：${before.text} / ${value_text}`,
        };
      else first.set(key, { id, num: value_num, text: value_text });
    }
  },
};
