import { bare } from "../table-rows";
import type { Complaint, Rule } from "./rule";

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** True if an ISO date lies after another, as far as both are exact. */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

/** True if the words name the year of a date (`2023`) and, if it has one, its month. */
function names(words: string, date: string): boolean {
  const [year = "", month] = date.split("-");
  const text = bare(words);
  return (
    text.includes(year) &&
    (month === undefined || new RegExp(`(?<!\\d)0?${Number(month)}(?!\\d)`, "u").test(text.replaceAll(year, " ")))
  );
}

/** A reported stage has a date, and not one after its document's unless the quotation itself names it. */
export const datesHonest: Rule = {
  id: "dates-honest",
  severity: "error",
  *check({ features, texts }): Iterable<Complaint> {
    for (const { file, record } of features) {
      for (const { stage, asOf, citation } of record.stages ?? []) {
        const date = texts.get(citation.doc)?.seed.date;
        if (!DATE.test(asOf))
          yield { file, record: record.id, message: `阶段 ${stage} 的 asOf“${asOf}”应写作 2021、2021-01 或 2021-01-10` };
        else if (date && isAfter(asOf, date) && !names(citation.exact, asOf))
          yield { file, record: record.id, message: `阶段 ${stage} 的 asOf ${asOf} 晚于文件日期 ${date}，引文也没有写这个日期` };
      }
      for (const { event, period } of record.plans ?? []) {
        const [from = "", to = from] = period.split("-");
        const isSpan = to.length === 4;
        if (!/^\d{4}(?:-(?:0[1-9]|1[0-2]|\d{4}))?$/u.test(period) || (isSpan && to < from))
          yield {
            file,
            record: record.id,
            message: `计划 ${event} 的 period“${period}”应写作 2023、2021-06 或 2021-2025（起不晚于止）`,
          };
      }
    }
  },
};
