import { describe, expect, it } from "vitest";
import { headingLevels, headingStyle } from "./headings";

describe("headingStyle", () => {
  it.each([
    ["第一章 总则", "chapter"],
    ["第一部分: 回顾", "part"],
    ["## **（二）坚持提质增效，经济高质量发展稳步向前**", "cn-paren"],
    ["（一）突出创新驱动，经济增长活力愈发充沛。", "cn-paren"],
    ["二、2024 年主要任务", "cn"],
    ["1、面临的机遇", "arabic"],
    ["## 附件 2", "annex"],
    ["前 言", "named"],
    ["# 关于计划草案的报告", "markdown-1"],
  ])("takes %s for a heading", (line, style) => {
    expect(headingStyle(line)).toBe(style);
  });

  it.each([
    ["一、从全球看，一是下行压力较大。二是格局出现重大变化。"],
    ["（一）完善机制；"],
    ["1、一体：将产业功能、城市功能融为一体。"],
    ["- 1、宝山区发展规划"],
    ["附件："],
    ["第一章提出了目标。随后各章分述。"],
    ["1号线（共和新路）商务商业产业轴"],
    ["2.5 亿美元"],
    ["普通的一行"],
  ])("does not take %s for a heading", (line) => {
    expect(headingStyle(line)).toBeNull();
  });
});

describe("headingLevels", () => {
  it("counts only the styles that a document uses", () => {
    const plan = headingLevels(["chapter", "cn", "cn-paren"]);
    expect([plan("chapter"), plan("cn"), plan("cn-paren")]).toEqual([1, 2, 3]);
    const report = headingLevels(["cn", "cn-paren", "arabic"]);
    expect([report("cn"), report("cn-paren"), report("arabic")]).toEqual([1, 2, 3]);
  });

  it("puts 前言 beside the uppermost headings of the body", () => {
    expect(headingLevels(["named", "cn"])("named")).toBe(1);
    expect(headingLevels(["annex", "markdown-1", "named", "cn"])("named")).toBe(3);
    expect(headingLevels(["named"])("named")).toBe(1);
  });

  it("ranks Markdown headings without an ordinal by their signs", () => {
    const level = headingLevels(["markdown-2", "markdown-1"]);
    expect([level("markdown-1"), level("markdown-2")]).toEqual([1, 2]);
  });
});
