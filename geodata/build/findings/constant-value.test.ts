import { describe, expect, it } from "vitest";
import { constantValue } from "./constant-value";
import { evidence, row } from "./fixture";

const checks = { directions: [{ lower: [], levels: [], constant: ["\\.investment$"] }] };
const years = (second: number, series_id = "baoshan.project.huaer.investment") => [
  row({ id: "d.a.huaer.investment", series_id, period: "2021", value_num: 4.3 }),
  row({ id: "d.b.huaer.investment", series_id, period: "2022", value_num: second }),
];
const find = (rows: ReturnType<typeof years>) => [...constantValue.find(evidence({ rows, checks }))];

const sameInBothYears = () => years(4.3);
const changesByNature = () => years(4.1, "baoshan.gdp");
const changedWithoutAWord = () => years(4.1);

describe("constant-value", () => {
  it("has nothing to say about a constant that stays, nor about what changes by nature", () => {
    expect([...find(sameInBothYears()), ...find(changesByNature())]).toEqual([]);
  });

  it("finds one that changed", () => {
    expect(find(changedWithoutAWord()).map((f) => f.detail)).toEqual([expect.stringContaining("4.3 − 4.1 = 0.2 亿元")]);
  });
});
