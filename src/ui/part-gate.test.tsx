import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PartGate } from "./part-gate";

type Part = Parameters<typeof PartGate<string>>[0]["part"];

function show(part: Part): string {
  return renderToStaticMarkup(
    <PartGate part={part} what="原文" safe="地图仍可使用。" onRetry={() => undefined}>
      {(value) => <p>{value}</p>}
    </PartGate>,
  );
}

describe("PartGate", () => {
  it("shows what has come", () => {
    expect(show({ status: "ready", value: "第一章" })).toBe("<p>第一章</p>");
  });
  it("says that something is on its way", () => {
    expect(show({ status: "loading" })).toContain("正在打开原文");
  });
  it("says what happened, what still works, and offers to try again", () => {
    const html = show({ status: "failed", file: "data/passages.json", message: "文件没有取到。" });
    expect(html).toContain('role="alert"');
    expect(html).toContain("原文没有打开");
    expect(html).toContain("文件没有取到。");
    expect(html).toContain("地图仍可使用。");
    expect(html).toContain("重试</button>");
  });
});
