import type { Complaint, Rule } from "./rule";

/** Two numbers for the same series, period and role stand together in a finding that says so; else they are not one series. */
export const seriesJoinable: Rule = {
  id: "series-joinable",
  severity: "error",
  *check({ compiledSeries, compiledFindings, ruleFindings }): Iterable<Complaint> {
    const told = [...compiledFindings, ...ruleFindings.dismissed.map((d) => d.finding)].map((f) => new Set(f.indicatorIds));
    for (const { points } of compiledSeries)
      for (const [i, point] of points.entries()) {
        const clash = points
          .slice(0, i)
          .find((p) => p.period === point.period && p.role === point.role && p.value !== null && p.value !== point.value);
        if (!clash || point.value === null) continue;
        if (told.some((ids) => ids.has(clash.indicatorId) && ids.has(point.indicatorId))) continue;
        yield {
          file: `geodata/indicators/${point.doc}.json`,
          record: point.indicatorId,
          message: `与 ${clash.indicatorId} 同系列、同时期、同角色，数值不同（${clash.value_text} / ${point.value_text}），没有存疑说到它们：分作两个系列，或写一条存疑`,
        };
      }
  },
};
