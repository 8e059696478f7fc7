import { parseArea, parseMoney } from "../../../src/plan/quantity";
import type { Complaint, Rule } from "./rule";

/** Stated areas and sums can be read as one number with a known unit. */
export const amountsParse: Rule = {
  id: "amounts-parse",
  severity: "error",
  *check({ features }): Iterable<Complaint> {
    for (const { file, record } of features) {
      for (const key of ["areaText", "floorAreaText"] as const) {
        const text = record[key];
        if (text && parseArea(text) === null)
          yield { file, record: record.id, message: `${key}“${text}”读不出面积：应是一个数和面积单位，如 36 亩` };
      }
      const text = record.investmentText;
      if (text && parseMoney(text) === null)
        yield { file, record: record.id, message: `investmentText“${text}”读不出金额：应是一个数和元、万元或亿元` };
    }
  },
};
