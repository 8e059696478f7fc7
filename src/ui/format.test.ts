import { describe, expect, it } from "vitest";
import * as f from "./format";

describe("formatDate", () => {
  it("writes dates as exactly as they are known", () => {
    expect(f.formatDate("2021")).toBe("2021年");
    expect(f.formatDate("2021-01")).toBe("2021年1月");
    expect(f.formatDate("2024-01-10")).toBe("2024年1月10日");
  });
  it("gives back what is no date", () => {
    expect(f.formatDate("近期")).toBe("近期");
  });
});

describe("periods and intentions", () => {
  it("names the five-year periods", () => {
    expect(f.formatPeriod("2021-2025")).toBe("“十四五”（2021—2025年）");
    expect(f.formatPeriod("2016-2020")).toBe("“十三五”（2016—2020年）");
    expect(f.formatPeriod("2022-2024")).toBe("2022—2024年");
    expect(f.formatPeriod("2025")).toBe("2025年");
    expect(f.formatPeriodShort("2021-2025")).toBe("“十四五”");
  });
  it("says an intention as an intention", () => {
    expect(f.formatIntention("finish", "2021-2025")).toBe("计划“十四五”期间（2021—2025年）建成");
    expect(f.formatIntention("start", "2021-2025")).toBe("计划“十四五”期间（2021—2025年）启动");
    expect(f.formatIntention("start", "2023")).toBe("计划2023年启动");
    expect(f.formatIntention("finish", "2022-2024")).toBe("计划2022—2024年建成");
  });
});

describe("shortTitle", () => {
  it("says a five-year plan as people say it and leaves other titles alone", () => {
    expect(f.shortTitle("高境镇国民经济和社会发展第十四个五年（2021-2025）规划纲要")).toBe("高境镇“十四五”规划纲要");
    expect(f.shortTitle("普陀区长征镇国民经济和社会发展第十四个五年规划")).toBe("普陀区长征镇“十四五”规划");
    expect(f.shortTitle("高境镇政府工作报告")).toBe("高境镇政府工作报告");
  });
});

describe("areas", () => {
  it("gives 亩 exactly for stated 亩", () => {
    expect(f.formatAreaMu((36 * 2000) / 3)).toEqual({ value: "36", unit: "亩" });
    expect(f.formatAreaMu(7_110_000)).toEqual({ value: "7.11", unit: "平方公里" });
  });
  it("says 约 where square metres are rounded", () => {
    expect(f.formatAreaM2(24_000)).toBe("24,000 平方米");
    expect(f.formatAreaM2((59 * 2000) / 3)).toBe("约 39,333 平方米");
    expect(f.formatAreaM2((280 * 2000) / 3)).toBe("约 18.67 万平方米");
    expect(f.formatAreaM2(220_000)).toBe("22 万平方米");
  });
});

describe("distances, accuracy, money", () => {
  it("never pretends to know a distance to the metre", () => {
    expect(f.formatDistance(347)).toBe("约 350 米");
    expect(f.formatDistance(3)).toBe("约 10 米");
    expect(f.formatDistance(1234)).toBe("约 1.2 公里");
    expect(f.formatDistance(999)).toBe("约 1 公里");
  });
  it("writes accuracy, money and ratios with their unit", () => {
    expect(f.formatAccuracy(80)).toBe("±80 米");
    expect(f.formatAccuracy(1500)).toBe("±1.5 公里");
    expect(f.formatInvestment(41030)).toEqual({ value: "4.1", unit: "亿元" });
    expect(f.formatInvestment(2400)).toEqual({ value: "2,400", unit: "万元" });
    expect(f.formatPercent(1.1745)).toBe("117.5%");
  });
});
