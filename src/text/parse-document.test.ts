import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultsOf } from "./invariants.fixture";
import { parseDocument } from "./parse-document";
import { shapeOf } from "./seeds.fixture";

const shape = (source: string) => shapeOf(parseDocument("x", source).blocks);
/** Chapters before a fixture, so that it does not begin with a title. */
const inChapter = (source: string) => shape(`某镇规划\n\n第一章 总则\n\n${source}`).slice(2);

const LONG = "围绕全镇发展大局，持续优化营商环境，推动园区楼宇经济稳步发展，不断提升载体的入驻";

describe("running text", () => {
  it("page-break-inside-a-sentence", () => {
    expect(inChapter(`${LONG}\n\n率、注册率。\n\n另起一段。`)).toEqual([
      `paragraph: ${LONG}率、注册率。`,
      "paragraph: 另起一段。",
    ]);
  });

  it("page-number-inside-a-sentence", () => {
    expect(inChapter(`${LONG}\n\n— 12 —\n\n率、注册率。`)).toEqual([`paragraph: ${LONG}率、注册率。`, "layout: — 12 —"]);
  });

  it("footnote-inside-a-sentence", () => {
    expect(inChapter(`围绕“五宜”¹目标，${LONG}\n\n¹ 宜居、宜业、宜游、宜学、宜养。\n\n率、注册率。`)).toEqual([
      `paragraph: 围绕“五宜”目标，${LONG}率、注册率。`,
      "footnote: 宜居、宜业、宜游、宜学、宜养。",
    ]);
  });

  it("page-break-after-a-bold-subhead", () => {
    expect(inChapter("规模不足。**三是韧性仍需提高。**\n\n受疫情冲击影响。")).toEqual([
      "paragraph: 规模不足。三是韧性仍需提高。受疫情冲击影响。",
    ]);
    expect(inChapter("做到位。**治安更稳定。**加强排查。**监管更智能。**\n\n落实责任。")).toHaveLength(1);
  });

  it("paragraph-that-ends-with-a-bold-sentence", () => {
    expect(inChapter("完善设施布局。**居民区获评全国示范社区。**\n\n办好人民满意的教育。")).toHaveLength(2);
  });

  it("heading-after-an-unfinished-line", () => {
    expect(inChapter(`${LONG}\n\n二、另一节`)).toEqual([`paragraph: ${LONG}`, "heading 2: 二、另一节"]);
  });

  it("signature-after-an-unfinished-line", () => {
    expect(inChapter("- 2、关于国民经济和社会发展计划草案的报告\n\n某区发展委员会\n\n2022 年 3 月 1 日")).toEqual([
      "list-item: 2、关于国民经济和社会发展计划草案的报告",
      "paragraph: 某区发展委员会",
      "paragraph: 2022 年 3 月 1 日",
    ]);
  });

  it("paragraphs-without-blank-lines-between", () => {
    expect(inChapter("第一节 环境\n第一段说的是环境，它到此结束。\n第二段说的是条件，它也到此结束。")).toEqual([
      "heading 2: 第一节 环境",
      "paragraph: 第一段说的是环境，它到此结束。",
      "paragraph: 第二段说的是条件，它也到此结束。",
    ]);
  });

  it("indented-paragraph-after-an-unfinished-line", () => {
    expect(inChapter(`　　${LONG}\n　　另起一段。`)).toEqual([`paragraph: ${LONG}`, "paragraph: 另起一段。"]);
  });

  it("long-heading-with-its-text-on-the-next-line", () => {
    expect(inChapter("一、从高速增长向高质量发展转变，打造升级版科创小镇\n依托轨道交通带动。")).toEqual([
      "heading 2: 一、从高速增长向高质量发展转变，打造升级版科创小镇",
      "paragraph: 依托轨道交通带动。",
    ]);
  });

  it("lines-of-one-width", () => {
    const lines = [
      "　　围绕全镇发展大局，持续优化营商环境，推动园",
      "区楼宇经济稳步发展，不断提升入驻率、注册率。",
      "深化放管服改革，让企业在本镇放心投资、安心发",
      "展。",
    ];
    expect(inChapter(`${lines.join("\n")}\n　　另起一段。`)).toEqual([
      `paragraph: ${lines.join("").trim()}`,
      "paragraph: 另起一段。",
    ]);
  });

  it("running-head-on-every-page", () => {
    const pages = ["一", "二", "三", "四"].map((n) => `第${n}段到此为止。\n\n某镇国民经济和社会发展规划纲要\n\n`).join("");
    expect(inChapter(`${pages}${LONG}\n\n某镇国民经济和社会发展规划纲要\n\n率。`).filter((s) => !s.startsWith("layout"))).toEqual(
      [
        "paragraph: 第一段到此为止。",
        "paragraph: 第二段到此为止。",
        "paragraph: 第三段到此为止。",
        "paragraph: 第四段到此为止。",
        `paragraph: ${LONG}率。`,
      ],
    );
  });

  it("year-at-the-beginning-of-a-page", () => {
    expect(inChapter(`${LONG}19次，研究议题359项，办理建议提案，答复满意率达\n\n100%。`)[0]).toMatch(/满意率达100%。$/u);
  });
});

describe("beginning of a document", () => {
  it("title-on-two-lines", () => {
    expect(shape("某区某镇国民经济\n和社会发展规划纲要\n\n某镇人民政府\n2021年1月\n\n第一章 总则")).toEqual([
      "title: 某区某镇国民经济和社会发展规划纲要",
      "paragraph: 某镇人民政府",
      "paragraph: 2021年1月",
      "heading 1: 第一章 总则",
    ]);
  });

  it("spaces-of-a-wrap-in-title-and-heading", () => {
    expect(shape("某区某镇 发展规划\n\n前 言\n\n第一章 总 则\n\n(一) 总体 目标")).toEqual([
      "title: 某区某镇发展规划",
      "heading 1: 前言",
      "heading 1: 第一章 总则",
      "heading 2: (一)总体目标",
    ]);
  });

  it("no-title", () => {
    expect(shape("一、总体要求\n\n本年要做好各项工作。")).toEqual(["heading 1: 一、总体要求", "paragraph: 本年要做好各项工作。"]);
  });

  it("contents-over-two-pages", () => {
    expect(shape("某镇规划\n\n目 录\n\n第一章 总则.....\t1\n\n一、目标……\t2\n\n第一章 总则\n\n一、目标")).toEqual([
      "title: 某镇规划",
      "contents: 目 录\n第一章 总则\t1\n一、目标\t2",
      "heading 1: 第一章 总则",
      "heading 2: 一、目标",
    ]);
  });

  it("empty-document", () => {
    expect(parseDocument("x", "")).toEqual({ id: "x", blocks: [] });
    expect(parseDocument("x", " \n\t\n　\n").blocks).toEqual([]);
  });
});

describe("lists, boxes and figures", () => {
  it("numbered-lines-without-text-between", () => {
    expect(inChapter("1、综合服务\n\n2、便民服务\n\n3、法律服务")).toEqual([
      "list-item: 1、综合服务",
      "list-item: 2、便民服务",
      "list-item: 3、法律服务",
    ]);
  });

  it("numbered-heading-with-text-below", () => {
    expect(inChapter("1、总体目标\n\n全镇经济更具动力。\n\n2、具体指标\n\n共有指标十八个。")).toEqual([
      "heading 2: 1、总体目标",
      "paragraph: 全镇经济更具动力。",
      "heading 2: 2、具体指标",
      "paragraph: 共有指标十八个。",
    ]);
  });

  it("box-ends-at-the-next-heading", () => {
    const blocks = parseDocument(
      "x",
      "某镇规划\n\n一、任务\n\n专栏1 重点项目\n\n(1) 总部：建设。\n- (2) 园区：启用。\n\n二、保障\n\n(1) 加强组织领导。",
    ).blocks;
    expect(shapeOf(blocks).slice(2)).toEqual([
      "box: 专栏1 重点项目",
      "box: (1)总部：建设。",
      "box: (2)园区：启用。",
      "heading 1: 二、保障",
      "list-item: (1)加强组织领导。",
    ]);
    const boxes = blocks.filter((b) => b.type === "box");
    expect(new Set(boxes.map((b) => b.boxId)).size).toBe(1);
    expect(boxes.map((b) => b.part)).toEqual(["title", "item", "item"]);
  });

  it("two-boxes-of-the-same-title", () => {
    const blocks = parseDocument("x", "某镇规划\n\n专栏 重点项目\n\n(1) 甲。\n\n一、节\n\n专栏 重点项目\n\n(1) 乙。").blocks;
    expect(new Set(blocks.flatMap((b) => (b.type === "box" ? [b.boxId] : []))).size).toBe(2);
  });

  it("figure-without-picture", () => {
    expect(inChapter("图 1 “一心三线示意图”\n\n正文到此为止。\n\n\n\n两带四轴\n\n描绘宏伟蓝图")).toEqual([
      "figure: 图 1 “一心三线示意图”",
      "paragraph: 正文到此为止。",
      "figure: 两带四轴",
      "paragraph: 描绘宏伟蓝图",
    ]);
  });
});

describe("any text", () => {
  const line = fc.constantFrom(
    "",
    "",
    "",
    LONG,
    "率、注册率。",
    "第一章 总则",
    "一、目标",
    "（二）突出创新。",
    "1、一项",
    "- (2) 二项：完成。",
    "——三项。",
    "12",
    "---",
    "¹ 注一。",
    "2 注二：说明。",
    "“五宜”¹目标",
    "用地<sup>2</sup>万平方米",
    "目 录",
    "总则.....\t3",
    "表1 目标",
    "单位：亿元",
    "序号\t类别\t名称\t目标",
    "1\t经济\t收入\t8",
    "\t\t税收\t9",
    "2\t\t投资 总额\t",
    "(一) 路网\t\t\t",
    "专栏 2 项目",
    "图 3 布局图",
    "**粗体**文字，未完",
    "**一半",
    "# 题 目",
    "　　缩进的一段。",
    "\t\t\t",
  );

  it("is accounted for, mapped back and numbered", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const source = lines.join("\n");
        const doc = parseDocument("x", source);
        expect(faultsOf(doc, source)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is accounted for whatever its characters", () => {
    const text = fc.string({
      unit: fc.constantFrom(..."一、（）。，“”¹²2.*#-\t\n\n \u3000<sup>/bA表图专栏目录第章"),
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, (source) => {
        expect(faultsOf(parseDocument("x", source), source)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});
