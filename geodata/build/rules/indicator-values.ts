import { parseValue, unitScale } from "../../../src/plan/value";
import { bare } from "../table-rows";
import type { Complaint, Rule } from "./rule";

/** A value stands in its quotation, and its unit is of the size that the words give: 2.7万人 is not 2.7 人. */
export const indicatorValues: Rule = {
  id: "indicator-values",
  severity: "error",
  *check({ compiledIndicators, texts }): Iterable<Complaint> {
    for (const row of compiledIndicators) {
      const file = `geodata/indicators/${row.doc}.json`;
      const source = texts.get(row.doc)?.seed.text.slice(row.start, row.end) ?? "";
      if (!bare(source).includes(bare(row.value_text)))
        yield { file, record: row.id, message: `引文“${source.slice(0, 40)}”里没有“${row.value_text}”` };
      const value = parseValue(row.value_text);
      if (!value || value.unit === "") continue;
      if (unitScale(value.unit) !== unitScale(row.unit) && !row.unit.startsWith(value.unit))
        yield { file, record: row.id, message: `单位大小不一致：原文“${row.value_text}”，单位写作“${row.unit}”` };
      else if ((value.unit === "%") !== (row.unit === "%"))
        yield { file, record: row.id, message: `单位不一致：原文“${row.value_text}”，单位写作“${row.unit}”` };
    }
  },
};
