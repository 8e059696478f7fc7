import { describe, expect, it } from "vitest";
import { firstYear, lastYear, scaled, seriesLines, seriesPoints, seriesUnit, unitFactor } from "./series";
import type { Indicator } from "./types";

const row = (more: Partial<Indicator>): Indicator => ({
  id: "gaojing-plan-2021.prose.new-green",
  series_id: "gaojing.new-green",
  area: "gaojing",
  doc: "gaojing-plan-2021",
  table: "prose",
  row_no: "",
  category: "",
  name: "新增绿化面积",
  unit: "万平方米",
  period: "2016-2020",
  role: "actual",
  value_text: "6.62",
  value_num: 6.62,
  comparator: "=",
  attribute: "",
  start: 0,
  end: 4,
  feature_ids: [],
  name_text: "",
  ...more,
});

describe("series", () => {
  it("converts only units of one family, with the factor on record", () => {
    expect(unitFactor("平方米", "万平方米")).toBe(1e-4);
    expect(unitFactor("亿", "亿元")).toBe(1);
    expect(unitFactor("%", "亿元")).toBeNull();
    expect(scaled(11743, 1e-4)).toBe(1.1743);
    const points = seriesPoints([row({}), row({ unit: "平方米", value_num: 11743, period: "2021-2025" })], "万平方米");
    expect(points.map((p) => [p.factor, p.value])).toEqual([
      [1, 6.62],
      [1e-4, 1.1743],
    ]);
  });

  it("never joins a completion in percent to amounts", () => {
    const rows = [row({ role: "completion", unit: "%", value_num: 117.4 }), row({})];
    expect(seriesUnit(rows)).toBe("万平方米");
    expect(seriesPoints(rows, "万平方米").find((p) => p.role === "completion")?.value).toBeNull();
  });

  it("joins neither a year to five years, nor a target to a result, nor a percentage of completion to percentages", () => {
    const rows = [
      row({ unit: "%", period: "2020", value_num: 25.5 }),
      row({ unit: "%", period: "2020", role: "completion", value_num: 88 }),
      row({ unit: "%", period: "2023", value_num: 26 }),
      row({ unit: "%", period: "2016-2020", value_num: 7 }),
      row({ unit: "%", period: "2025", role: "target", value_num: 27 }),
    ];
    expect(seriesLines(seriesPoints(rows, "%")).map((line) => line.map((p) => p.value))).toEqual([[25.5, 26]]);
  });

  it("orders by the end of the period, targets before results", () => {
    const rows = [row({ period: "2021-2025" }), row({ period: "2020" }), row({ period: "2020", role: "target" })];
    expect(seriesPoints(rows, "万平方米").map((p) => `${p.period} ${p.role}`)).toEqual([
      "2020 target",
      "2020 actual",
      "2021-2025 actual",
    ]);
    expect([lastYear("2016-2020"), firstYear("2016-2020"), lastYear("2023")]).toEqual([2020, 2016, 2023]);
  });
});
