import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blockAt,
  blocksIn,
  cellAt,
  headingPath,
  sourceRangeToText,
  sourceToText,
  textRangeToSource,
  textToSource,
} from "./outline";
import { parseDocument } from "./parse-document";
import { sentenceAround } from "./sentence";

const SOURCE = [
  "某镇规划",
  "第一章 总则",
  "一、目标",
  "打造“五宜”¹城区。推动园区楼宇经济稳步发展；完善 **基础 设施**！不断提升载体的入驻率、注册率和",
  "¹ 宜居、宜业。",
  "贡献率（“三率”）。另一句。",
  "表1 项目",
  "序号\t名称\t备注\n1\t三邻桥 二期\t\n2\t新杨湾\t区级",
  "第二章 保障",
  "加强领导。",
].join("\n\n");
const doc = parseDocument("x", SOURCE);
const at = (words: string) => SOURCE.indexOf(words);
const block = (words: string) => {
  const found = blockAt(doc, at(words));
  if (!found) throw new Error(words);
  return found;
};

describe("blockAt and headings", () => {
  it("finds the block on both sides of a page break, and none between", () => {
    expect(block("贡献率").id).toBe(block("打造").id);
    expect(block("宜居").type).toBe("footnote");
    expect(blockAt(doc, at("贡献率") - 1)).toBeNull();
    expect(blockAt(doc, SOURCE.length)).toBeNull();
  });

  it("finds every block of a range", () => {
    expect(blocksIn(doc, at("入驻率"), at("贡献率") + 1).map((b) => b.type)).toEqual(["paragraph", "footnote"]);
  });

  it("gives the headings above, not the heading itself, and ends a section at the next chapter", () => {
    expect(headingPath(doc, at("新杨湾"))).toEqual(["第一章 总则", "一、目标"]);
    expect(headingPath(doc, at("一、目标"))).toEqual(["第一章 总则"]);
    expect(headingPath(doc, at("加强领导"))).toEqual(["第二章 保障"]);
    expect(headingPath(doc, at("某镇规划"))).toEqual([]);
    expect(headingPath(doc, at("贡献率") - 1)).toEqual(["第一章 总则", "一、目标"]);
  });
});

describe("offsets", () => {
  it("lead from the source to the text and back, and give null for what is not in both", () => {
    const b = block("打造");
    expect(sourceToText(b, at("贡献率"))).toBe(b.text.indexOf("贡献率"));
    expect(textToSource(b, b.text.indexOf("设施"))).toBe(at("设施"));
    expect(sourceToText(b, at("¹"))).toBeNull();
    expect(sourceToText(b, at("宜居"))).toBeNull();
    expect(textToSource(b, b.text.length)).toBeNull();
  });

  it("lead a range over what lies between", () => {
    const b = block("打造");
    const range = sourceRangeToText(b, at("注册率和"), at("贡献率") + 3);
    expect(range && b.text.slice(...range)).toBe("注册率和贡献率");
    expect(textRangeToSource(b, ...(range ?? [0, 0]))).toEqual([at("注册率和"), at("贡献率") + 3]);
    expect(sourceRangeToText(b, at("宜居"), at("宜业"))).toBeNull();
  });

  it("agree with each other for every character of every block", () => {
    fc.assert(
      fc.property(fc.constantFrom(...doc.blocks), fc.nat(60), (b, i) => {
        const source = textToSource(b, i);
        fc.pre(source !== null);
        expect(sourceToText(b, source ?? 0)).toBe(i);
        expect(SOURCE.charAt(source ?? 0)).toBe(b.text.charAt(i));
      }),
    );
  });
});

describe("cellAt", () => {
  it("finds row, column and cell; a cell maps its text too", () => {
    const b = block("三邻桥");
    if (b.type !== "table") throw new Error(b.type);
    const place = cellAt(b, at("二期"));
    expect([place?.row, place?.column, place?.cell.text]).toEqual([1, 1, "三邻桥二期"]);
    expect(place && sourceToText(place.cell, at("二期"))).toBe(3);
    expect(cellAt(b, at("表1"))).toBeNull();
  });
});

describe("sentenceAround", () => {
  it("gives the whole sentence, closing brackets too", () => {
    expect(sentenceAround(block("打造"), at("园区"), at("园区") + 2)).toBe("推动园区楼宇经济稳步发展；完善基础设施！");
    expect(sentenceAround(block("打造"), at("贡献率"), at("贡献率") + 3)).toBe(
      "不断提升载体的入驻率、注册率和贡献率（“三率”）。",
    );
    expect(sentenceAround(block("打造"), at("另一句"), at("另一句") + 4)).toBe("另一句。");
  });

  it("begins after the closing quotation mark of the sentence before", () => {
    const quoted = parseDocument("x", "规划\n\n提出“按时完成。”随后各方分工落实。");
    expect(quoted.blocks[1] && sentenceAround(quoted.blocks[1], 14, 16)).toBe("随后各方分工落实。");
  });

  it("gives all the sentences that a citation runs over", () => {
    expect(sentenceAround(block("打造"), at("五宜"), at("园区"))).toBe(
      "打造“五宜”城区。推动园区楼宇经济稳步发展；完善基础设施！",
    );
  });

  it("cuts a very long sentence at its semicolons", () => {
    const long = parseDocument("x", `规划\n\n${"推进甲工程，".repeat(20)}完成甲；${"推进乙工程，".repeat(20)}完成乙。`);
    const last = long.blocks[1];
    const from = last?.spans[0]?.[1] ?? 0;
    expect(last && sentenceAround(last, from - 4, from)).toMatch(/^推进乙工程.*完成乙。$/u);
  });

  it("gives the row of a cell, and the caption of a table", () => {
    expect(sentenceAround(block("三邻桥"), at("三邻桥"), at("三邻桥") + 3)).toBe("1 · 三邻桥二期");
    expect(sentenceAround(block("表1"), at("表1"), at("表1") + 2)).toBe("表1 项目");
  });

  it("gives nothing for a range outside the block", () => {
    expect(sentenceAround(block("打造"), at("宜居"), at("宜业"))).toBe("");
  });
});
