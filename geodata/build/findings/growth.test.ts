import { describe, expect, it } from "vitest";
import type { AuthoredSeries } from "../authored-series";
import { evidence, row } from "./fixture";
import { growth } from "./growth";

const SERIES: readonly AuthoredSeries[] = [
  { topic: "revenue", growth: [{ of: "gaojing.revenue", by: "gaojing.revenue-growth", kind: "annual" }] },
];
const plan = (reached: string, rate: string, role: "target" | "actual" = "target") => [
  row({ id: "d.prose.base", value_text: "8.37亿元", value_num: 8.37, period: "2023" }),
  row({
    id: "d.prose.rate",
    series_id: "gaojing.revenue-growth",
    unit: "%",
    value_text: rate,
    value_num: Number.parseFloat(rate),
    period: "2024",
    role,
  }),
  row({ id: "d.prose.reached", value_text: `${reached} 亿元`, value_num: Number(reached), period: "2024", role }),
];
const find = (rows: ReturnType<typeof plan>, series = SERIES) => [...growth.find(evidence({ rows, series }))];

const targetThatFollows = () => plan("8.87", "6%");
const resultWithinRounding = () => plan("8.83", "5.5%", "actual");
const targetThatDoesNotFollow = () => plan("8.83", "6%");

describe("growth", () => {
  it("has nothing to say about a target that follows, nor about a result within rounding", () => {
    expect([...find(targetThatFollows()), ...find(resultWithinRounding())]).toEqual([]);
  });

  it("takes the rate of a target as it stands, and writes out the sum", () => {
    const [found] = find(targetThatDoesNotFollow());
    expect(found?.detail).toContain("8.37 亿元 × (1 + 6%) = 8.87 亿元，文件写 8.83 亿元，相差 0.04 亿元，超出舍入误差 ±0.01");
    expect(found?.key).toBe("d.reached");
  });

  it("runs a mean rate over all its years", () => {
    const rows = [
      row({ id: "d.prose.base", value_num: 100, value_text: "100", period: "2015" }),
      row({
        id: "d.prose.rate",
        series_id: "gaojing.revenue-growth",
        unit: "%",
        value_text: "10%",
        value_num: 10,
        period: "2016-2020",
      }),
      row({ id: "d.prose.reached", value_num: 150, value_text: "150", period: "2020" }),
    ];
    const [found] = find(rows, [{ topic: "r", growth: [{ of: "gaojing.revenue", by: "gaojing.revenue-growth", kind: "mean" }] }]);
    expect(found?.detail).toContain("(1 + 10%)^5 = 161.05 亿元");
  });
});
