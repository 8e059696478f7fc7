import { describe, expect, it } from "vitest";
import { evidence, row } from "./fixture";
import { targetBelowResult } from "./target-below-result";

const checks = { directions: [{ lower: ["gaojing.pm25"], levels: ["gaojing.revenue", "gaojing.pm25"], constant: [] }] };
const next = (target: number, series_id = "gaojing.revenue") => [
  row({ id: "d.a.actual", series_id, period: "2021", value_num: 127.97 }),
  row({ id: "d.b.target", series_id, period: "2022", role: "target", value_num: target }),
];
const find = (rows: ReturnType<typeof next>) => [...targetBelowResult.find(evidence({ rows, checks }))];

const higherTarget = () => next(140);
const lowerWhereLessIsBetter = () => next(120, "gaojing.pm25");
const lowerTarget = () => next(120);
const higherWhereLessIsBetter = () => next(140, "gaojing.pm25");

describe("target-below-result", () => {
  it("has nothing to say about a target that leads on", () => {
    expect([...find(higherTarget()), ...find(lowerWhereLessIsBetter())]).toEqual([]);
  });

  it("finds a target that falls behind", () => {
    expect(find(lowerTarget())[0]?.detail).toContain("相差 7.97 亿元（−6.2%）");
    expect(find(higherWhereLessIsBetter())).toHaveLength(1);
  });
});
