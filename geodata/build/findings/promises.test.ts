import { describe, expect, it } from "vitest";
import { DOC, evidence, row, source } from "./fixture";
import { promises } from "./promises";

const text = source("过去五年全面完成各项任务。");
const checks = {
  promises: [{ key: "all", sentence: { doc: DOC, exact: "全面完成各项任务" }, tables: ["done"] }],
  directions: [{ lower: ["gaojing.unemployed"], levels: [], constant: [] }],
};
const result = (reached: number, series_id = "gaojing.revenue") => [
  row({ id: `${DOC}.done.x.target`, series_id, role: "target", value_num: 100, attribute: "约束性" }),
  row({ id: `${DOC}.done.x.actual`, series_id, value_num: reached }),
];
const find = (rows: ReturnType<typeof result>) => [...promises.find(evidence({ rows, checks, text }))];

const allReached = () => result(101);
const fewerUnemployed = () => result(90, "gaojing.unemployed");
const oneMissed = () => result(65);

describe("all-done", () => {
  it("has nothing to say where all was done", () => {
    expect([...find(allReached()), ...find(fewerUnemployed())]).toEqual([]);
  });

  it("sets a missed target beside the sentence that all was done", () => {
    const [found] = find(oneMissed());
    expect(found?.citations[0]?.exact).toBe("全面完成各项任务");
    expect(found?.detail).toContain("目标100 亿元、完成65 亿元；共1个，其中约束性1个");
  });
});
