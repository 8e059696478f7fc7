import { describe, expect, it } from "vitest";
import { completionRatio } from "./completion-ratio";
import { evidence, row } from "./fixture";

const tableRow = (ratio: string) => {
  const of = { table: "表", row_no: "1", period: "2020" };
  return [
    row({ ...of, id: "d.t.a.target", role: "target", value_num: 53.3 }),
    row({ ...of, id: "d.t.a.actual", value_num: 62.6 }),
    row({ ...of, id: "d.t.a.completion", role: "completion", unit: "%", value_text: ratio, value_num: Number.parseFloat(ratio) }),
  ];
};
const find = (rows: ReturnType<typeof tableRow>) => [...completionRatio.find(evidence({ rows }))];

const ratioThatHolds = () => tableRow("117.45%");
const ratioRoundedDifferently = () => tableRow("117%");
const ratioOfAnotherRow = () => tableRow("126.94%");

describe("completion-ratio", () => {
  it("has nothing to say about a ratio that holds, however it is rounded", () => {
    expect([...find(ratioThatHolds()), ...find(ratioRoundedDifferently())]).toEqual([]);
  });

  it("writes out the division where the ratio is of another row", () => {
    const [found, ...more] = find(ratioOfAnotherRow());
    expect(more).toEqual([]);
    expect(found?.detail).toContain("完成 62.6 亿元 ÷ 目标 53.3 亿元 = 117.45%，文件写126.94%");
    expect(found?.indicators).toHaveLength(3);
  });
});
