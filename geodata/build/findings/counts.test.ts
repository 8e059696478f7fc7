import { describe, expect, it } from "vitest";
import { counts } from "./counts";
import { DOC, evidence, source, table } from "./fixture";
import { firstCount, listItems } from "./numerals";

const TEXT = `主要指标3个，约束性1个。两处示范小区：甲里、乙里。
表四 项目
序号|名称|属性
（一）路网（2项）
1|东路|约束性
2|西路|预期性
（二）设施（3项）
3|学校|
`;
const blocks = () => [table(TEXT, "表四 项目", 3)];
const text = source(TEXT, blocks());
const cite = (exact: string) => ({ doc: DOC, exact });
const find = (checks: Parameters<typeof evidence>[0]["checks"]) => [...counts.find(evidence({ text, checks }))];
const rows = { caption: "表四 项目" };

describe("count", () => {
  it("finds a heading that promises more rows than follow, and says nothing of one that does not", () => {
    expect(find({}).map((f) => f.summary)).toEqual(["“（二）设施（3项）”下面只有1行"]);
  });

  it("holds a number in the prose against the rows of a table", () => {
    const good = find({ counts: [{ key: "all", stated: cite("主要指标3个"), rows }] });
    expect(good.map((f) => f.key)).toEqual([`${DOC}.table-1.heading-2`]);
    const bad = find({ counts: [{ key: "all", stated: cite("约束性1个"), rows }] });
    expect(bad.find((f) => f.key === "all")?.summary).toContain("是3个");
  });

  it("holds a number against the names that follow it", () => {
    const names = (exact: string) => find({ counts: [{ key: "estates", stated: cite("两处示范小区"), names: cite(exact) }] });
    expect(names("甲里、乙里").map((f) => f.key)).not.toContain("estates");
    expect(names("甲里").find((f) => f.key === "estates")?.detail).toContain("文件写2个，列出的名称有1个");
  });

  it("reads numbers in Chinese and lists as they are written", () => {
    expect(["33个", "五大", "十二家", "两条", "二十三", "全部"].map(firstCount)).toEqual([33, 5, 12, 2, 23, null]);
    expect(listItems("分别是：东路、西路和南门路（一期）等")).toEqual(["东路", "西路", "南门路"]);
  });
});
