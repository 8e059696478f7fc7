import { unitFactor } from "../../../src/plan/series";
import type { Complaint, Rule } from "./rule";

/** What is said of series is said of series that exist; one series has one unit, and so have those set beside each other. */
export const seriesKnown: Rule = {
  id: "series-known",
  severity: "error",
  *check({ series, compiledSeries }): Iterable<Complaint> {
    const byId = new Map(compiledSeries.map((s) => [s.id, s]));
    for (const { id, unit, points } of compiledSeries)
      for (const point of points)
        if (point.value_num !== null && point.value === null && point.role !== "completion")
          yield {
            file: `geodata/indicators/${point.doc}.json`,
            record: point.indicatorId,
            message: `系列 ${id} 的单位是“${unit}”，这里是“${point.unit}”，不能换算：请另立一个系列`,
          };
    for (const { file, record } of series) {
      const named = [
        ...(record.same ?? []),
        ...(record.apart ?? []).flatMap((a) => a.series),
        ...(record.growth ?? []).flatMap(({ of, by }) => [of, by]),
        ...Object.keys(record.labels ?? {}),
      ];
      for (const id of named) if (!byId.has(id)) yield { file, record: record.topic, message: `没有系列 ${id}` };
      const same = (record.same ?? []).flatMap((id) => byId.get(id) ?? []);
      const [first] = same;
      if (same.length > 0 && !record.definition)
        yield { file, record: record.topic, message: "放在一起比的系列要写明共同的定义（definition）" };
      for (const other of same)
        if (first && unitFactor(other.unit, first.unit) === null)
          yield {
            file,
            record: record.topic,
            message: `${first.id}（${first.unit}）与 ${other.id}（${other.unit}）单位不同，不能并列`,
          };
      for (const { series: apart } of record.apart ?? [])
        if (series.some((s) => apart.every((id) => s.record.same?.includes(id))))
          yield { file, record: record.topic, message: `${apart.join("、")} 既写作可比，又写作口径不同` };
    }
  },
};
