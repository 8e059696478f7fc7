import { describe, expect, it } from "vitest";
import { parseDocument } from "./parse-document";

/** Mark and text of each footnote, with the words before the mark that calls it. */
function notes(source: string) {
  const text = `某镇规划\n\n${source}`;
  const { blocks } = parseDocument("x", text);
  return blocks.flatMap((b) =>
    b.type === "footnote" ? [`${b.mark} ${b.text} ← ${b.calledAt ? text.slice(b.calledAt[0] - 3, b.calledAt[0]) : "null"}`] : [],
  );
}

describe("footnotes", () => {
  it("raised-mark", () => {
    expect(notes("落实“五宜”¹目标。\n\n¹ 宜居、宜业。")).toEqual(["1 宜居、宜业。 ← 五宜”"]);
  });

  it("mark-of-the-note-set-down-to-the-line", () => {
    expect(notes("两个愿景⁴。推进工程⁵。\n\n4 发展规模。\n\n5.“十百千”：人才。")).toEqual([
      "4 发展规模。 ← 个愿景",
      "5 “十百千”：人才。 ← 进工程",
    ]);
  });

  it("note-that-begins-with-a-number", () => {
    expect(notes("建设基地<sup>1</sup>。\n\n1. 5个基地：甲、乙。")).toEqual(["1 5个基地：甲、乙。 ← 设基地"]);
  });

  it("list-that-nothing-calls", () => {
    expect(notes("落实目标。\n\n1. 第一项任务，完成。\n\n2. 第二项任务，完成。")).toEqual([]);
  });

  it("list-between-call-and-note", () => {
    expect(notes("落实目标¹。\n\n1. 第一项任务，完成。\n\n¹ 注文。")).toEqual(["1 注文。 ← 实目标"]);
  });

  it("number-lost-in-the-scan", () => {
    const source = "企业100家、“小巨人”⁴家。\n\n⁴ 注文。";
    expect(notes(source)).toEqual(["4 注文。 ← null"]);
    expect(parseDocument("x", source).blocks.map((b) => b.text)).toContain("企业100家、“小巨人”⁴家。");
  });

  it("exponent-of-a-unit", () => {
    expect(notes("绿地16m ²以上，公园³建成。\n\n² 注甲。\n\n³ 注乙。")).toEqual(["2 注甲。 ← null", "3 注乙。 ← ，公园"]);
  });

  it("same-mark-twice-before-one-note", () => {
    expect(notes("甲目标¹，乙目标¹。\n\n¹ 注文。")).toEqual(["1 注文。 ← null"]);
  });

  it("numbering-begins-anew-on-every-page", () => {
    expect(notes("甲目标¹。\n\n¹ 注甲。\n\n乙目标¹。\n\n¹ 注乙。")).toEqual(["1 注甲。 ← 甲目标", "1 注乙。 ← 乙目标"]);
  });

  it("note-nobody-calls", () => {
    expect(notes("甲目标。\n\n¹ 注甲。")).toEqual(["1 注甲。 ← null"]);
  });

  it("call-set-down-to-the-line", () => {
    expect(notes("优化三生空间3，提升品质。\n\n3 三生空间：生产、生活、生态空间。")).toEqual([
      "3 三生空间：生产、生活、生态空间。 ← 生空间",
    ]);
  });

  it("plain-number-that-is-no-call", () => {
    expect(notes("新建学校3.5万平方米。\n\n3 新建学校：两所。")).toEqual([]);
  });

  it("note-on-two-lines-of-which-one-begins-with-a-raised-number", () => {
    expect(notes("打造游线⁷。\n\n⁷ 8 为高境二村；\n² 为三邻桥。")).toEqual(["7 8 为高境二村；² 为三邻桥。 ← 造游线"]);
  });
});
