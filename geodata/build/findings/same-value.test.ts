import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/plan/types";
import { evidence, row } from "./fixture";
import { sameValue } from "./same-value";

const two = (a: Partial<Indicator>, b: Partial<Indicator>) => [
  row({ id: "d.t.pm25.target", table: "表", row_no: "15", ...a }),
  row({ id: "d.prose.pm25", ...b }),
];
const find = (rows: Indicator[]) => [...sameValue.find(evidence({ rows }))];

const sameInOtherUnits = () => two({ value_num: 6.62, unit: "万平方米" }, { value_num: 66200, unit: "平方米" });
const sameWithFewerDigits = () => two({ value_num: 25.53, value_text: "25.53" }, { value_num: 25.5, value_text: "25.5%" });
const resultBeyondItsBound = () => two({ value_num: 657.07 }, { value_num: 650, value_text: "650 亿元以上", comparator: ">=" });
const aboutRight = () => two({ value_num: 59.55 }, { value_num: 60, value_text: "约60", comparator: "~" });
const twoTargets = () =>
  two(
    { value_num: 26, value_text: "26", role: "target", unit: "微克/立方米" },
    { value_num: 35, value_text: "35微克/立方米以下", comparator: "<=", role: "target", unit: "微克/立方米" },
  );
const twoResults = () => two({ value_num: 95, value_text: "95%", unit: "%" }, { value_num: 85, value_text: "85%", unit: "%" });
const otherYears = () => two({ value_num: 1, period: "2020" }, { value_num: 2, period: "2023" });

describe("same-value", () => {
  it.each([
    ["the same in other units", sameInOtherUnits],
    ["the same with fewer digits", sameWithFewerDigits],
    ["a result beyond the bound that the prose gives", resultBeyondItsBound],
    ["a rough number near the exact one", aboutRight],
    ["numbers of two years", otherYears],
  ])("has nothing to say about %s", (_, good) => {
    expect(find(good())).toEqual([]);
  });

  it.each([
    ["two targets, one of them a bound", twoTargets, "相差 9 微克/立方米"],
    ["two results", twoResults, "相差 10 个百分点"],
  ])("finds %s", (_, bad, words) => {
    expect(find(bad()).map((f) => f.detail)).toEqual([expect.stringContaining(words)]);
  });
});
