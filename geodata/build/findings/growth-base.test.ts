import { describe, expect, it } from "vitest";
import { evidence, row } from "./fixture";
import { growthBase } from "./growth-base";

const SERIES = [{ topic: "retail", growth: [{ of: "gaojing.revenue", by: "gaojing.growth", kind: "mean" as const }] }];
const rows = (rate: number) => [
  row({ id: "d.t.r.target", table: "表", role: "target", period: "2020", value_num: 76.8, name_text: "零售总额年递增 9%" }),
  row({ id: "d.t.r.actual", table: "表", period: "2020", value_text: "120.0", value_num: 120 }),
  row({
    id: "d.prose.rate",
    series_id: "gaojing.growth",
    unit: "%",
    period: "2016-2020",
    value_text: `${rate}%`,
    value_num: rate,
  }),
];
const find = (given: ReturnType<typeof rows>) => [...growthBase.find(evidence({ rows: given, series: SERIES }))];

const startsThatAgree = () => rows(19.18);
const startsThatDiffer = () => rows(15.89);

describe("growth-base", () => {
  it("has nothing to say where target and result start from one amount", () => {
    expect(find(startsThatAgree())).toEqual([]);
  });

  it("shows both starts where they differ, the target's rate read from the name of its row", () => {
    const [found] = find(startsThatDiffer());
    expect(found?.detail).toContain("76.8 亿元 ÷ (1 + 9%)^5 = 49.91 亿元；按完成数倒推：120 亿元 ÷ (1 + 15.89%)^5 = 57.41 亿元");
  });
});
