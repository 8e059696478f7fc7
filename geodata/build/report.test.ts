import { describe, expect, it } from "vitest";
import { report } from "./report";
import { DOC, TEXT, world } from "./rules/fixture";

describe("report", () => {
  it("counts kinds, methods, tables and mentions, and lists what is not on the map with its reason", () => {
    const text = report(world());
    for (const line of [
      "要素 4",
      "产业载体 1（上图 0）",
      "示意 1",
      "长江软件园：文件没有写地址",
      "gaojing-plan-2021 表二 指标 2",
      "块 4",
      "primary surveyed 1（3.8 公里）",
      "讲解 1 份，画面 1",
      "gaojing 高境：画面 1，行 3（自注 1），引文 2，指标 1，存疑 1，未上图 1",
    ])
      expect(text).toContain(line);
  });

  it("measures the marks against a sample that was read, and lists every wrong and missing one", () => {
    const at = TEXT.indexOf("三邻桥");
    const annotations = [
      { doc: DOC, start: at, end: at + 3, exact: "三邻桥", featureId: "gaojing.corridor.line-3" },
      { doc: DOC, start: at + 3, end: at + 5, exact: "，启", featureId: "gaojing" },
    ];
    const text = report(world(), { rule: "", counts: [], blocks: [{ doc: DOC, blockId: "p1" }], annotations });
    expect(text).toContain("全部：准确率 50.0%（标出 2），召回率 50.0%（应有 2）");
    expect(text).toMatch(/误标 gaojing-plan-2021 \d+-\d+ gaojing\.parcel\.sanlinqiao-2 .*【三邻桥二期】/u);
    expect(text).toMatch(/漏标 gaojing-plan-2021 \d+-\d+ gaojing .*【，启】/u);
  });
});
