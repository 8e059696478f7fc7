import { describe, expect, it } from "vitest";
import { blockIds, hashText } from "./block-id";

describe("blockIds", () => {
  it("does not depend on the spaces of the scan", () => {
    expect(blockIds()("特此 通知。")).toBe(blockIds()("特此通知。"));
  });

  it("tells equal texts apart by their order and keeps all others", () => {
    const id = blockIds();
    const first = id("各位代表：");
    expect(id("特此通知。")).toBe(blockIds()("特此通知。"));
    expect(id("各位代表：")).toBe(`${first}-2`);
  });

  it("gives an id that can stand in a link", () => {
    expect(blockIds()("第一章 “十三五”回顾及评价")).toMatch(/^b[0-9a-z]+$/u);
  });
});

describe("hashText", () => {
  it("is the same on every machine", () => {
    expect(hashText("高境镇")).toBe("z0e192fvoa");
  });
  it("keeps ten thousand short texts apart", () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, i) => hashText(`第${i}项`))).size).toBe(10_000);
  });
});
