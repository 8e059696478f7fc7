import { describe, expect, it } from "vitest";
import { report } from "./report";
import { world } from "./rules/fixture";

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
    ])
      expect(text).toContain(line);
  });
});
