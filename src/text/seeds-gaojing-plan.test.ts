import { describe, expect, it } from "vitest";
import { cellAt, headingPath } from "./outline";
import { bodyOf, parsedSeed, tablesOf } from "./seeds.fixture";
import { sentenceAround } from "./sentence";
import type { FootnoteBlock } from "./types";

const { doc, source } = parsedSeed("gaojing-plan-2021");
const tables = tablesOf(doc);
const blockWith = (words: string) => doc.blocks.filter((b) => b.type !== "contents" && b.text.includes(words));

describe("高境镇规划：章节", () => {
  it("has its title, its date and one contents page of 44 entries", () => {
    expect(doc.blocks.slice(0, 3).map((b) => b.type)).toEqual(["title", "paragraph", "contents"]);
    expect(doc.blocks[0]?.text).toBe("高境镇国民经济和社会发展第十四个五年（2021-2025）规划纲要");
    expect(doc.blocks[2]?.text.split("\n")).toHaveLength(44);
    expect(doc.blocks[2]?.text).toContain("第二章 “十四五”发展面临的形势\t15");
  });

  it("has six chapters, with 一、 and （一） below them", () => {
    const headings = doc.blocks.flatMap((b) => (b.type === "heading" ? [`${b.level} ${b.text}`] : []));
    expect(headings.filter((h) => h.startsWith("1 "))).toEqual([
      "1 第一章 “十三五”回顾及评价",
      "1 第二章 “十四五”发展面临的形势",
      "1 第三章 高境镇国民经济和社会发展总体思路",
      "1 第四章 高境镇“十四五”国民经济和社会发展目标",
      "1 第五章 高境镇“十四五”国民经济和社会发展主要任务",
      "1 第六章 规划实施保障",
    ]);
    expect(headings.filter((h) => h.startsWith("2 "))).toHaveLength(17);
    expect(headings.filter((h) => h.startsWith("3 "))).toHaveLength(24);
    expect(headings).toHaveLength(47);
  });

  it("knows the headings above a sentence and above a table", () => {
    const at = source.indexOf("围绕3号线（逸仙路）发展在线新经济产业集群");
    expect(headingPath(doc, at)).toEqual([
      "第五章 高境镇“十四五”国民经济和社会发展主要任务",
      "一、从高速增长向高质量发展转变，全面提升产业能级，打造升级版科创高境",
      "（二）围绕“四轴”，打造实力领先的产业集群",
    ]);
    expect(headingPath(doc, source.indexOf("海虹地块转型项目\t20")).at(-1)).toBe("（三）围绕服务升级，打造近悦远来的营商环境");
  });

  it("takes the six situations of the second chapter for items of a list, not for headings", () => {
    const items = doc.blocks.flatMap((b) =>
      b.type === "list-item" && /^[一二三四五六]、/u.test(b.text) ? [b.text.slice(0, 6)] : [],
    );
    expect(items).toEqual(["一、从全球看", "二、从全国看", "三、从长三角", "四、从上海看", "五、从宝山看", "六、从高境看"]);
  });

  it("names the figures whose pictures are lost", () => {
    expect(doc.blocks.flatMap((b) => (b.type === "figure" ? [b.text] : []))).toEqual([
      "宝山区高境镇“十四五”规划空间布局图",
      "两带四轴",
      "宝山区高境镇“十四五”重大产业项目示意图",
      "宝山区高境镇“十四五”城市建设重大项目示意图",
    ]);
  });
});

describe("高境镇规划：分页", () => {
  it("puts a sentence that two footnotes cut together again", () => {
    const [paragraph] = blockWith("“双软认证”企业 26 家。");
    expect(paragraph?.spans).toHaveLength(2);
    expect(paragraph?.text).toContain("“上海市科技小巨人”⁴家、“宝山区科技小巨人”²家、“双软认证”企业 26 家。");
    expect(paragraph?.calls?.map((c) => c.mark)).toEqual(["2", "3"]);
  });

  it("puts a paragraph together that breaks off after a bold subhead", () => {
    const [paragraph] = blockWith("三是经济韧性仍需提高。受国际经济形势下行");
    expect(paragraph?.spans).toHaveLength(2);
    expect(paragraph?.bold?.map(([a, z]) => paragraph.text.slice(a, z))).toEqual([
      "二是早期规划不合理和空间资源天花板双重制约发展。",
      "三是经济韧性仍需提高。",
      "四是商业繁荣度不足。",
    ]);
  });

  it("leaves no paragraph without the end of its sentence", () => {
    const open = doc.blocks.filter((b) => (b.type === "paragraph" || b.type === "list-item") && !/[。：；]$/u.test(b.text));
    expect(open.map((b) => b.text)).toEqual(["2021年1月"]);
  });

  it("gives the sentence of a citation clean and whole", () => {
    const at = source.indexOf("“双软认");
    const [paragraph] = blockWith("“双软认证”");
    expect(paragraph && sentenceAround(paragraph, at, at + 4)).toMatch(/^截至“十三五”末，全镇共有.*“双软认证”企业 26 家。$/u);
  });
});

describe("高境镇规划：脚注", () => {
  const notes = doc.blocks.filter((b): b is FootnoteBlock => b.type === "footnote");

  it("finds all eighteen and the mark that calls each", () => {
    expect(notes.map((n) => Number(n.mark))).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
    expect(notes.filter((n) => n.calledAt === null)).toEqual([]);
    expect(notes.map((n) => source.slice(...(n.calledAt ?? [0, 0]))).join(" ")).toBe(
      "¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ ¹⁰ ¹¹ ¹² ¹³ ¹⁴ ¹⁵ ¹⁶ ¹⁷ ¹⁸",
    );
  });

  it("does not take a number that the scan has raised for a call", () => {
    const four = notes.find((n) => n.mark === "4");
    expect(source.slice((four?.calledAt?.[0] ?? 0) - 9, four?.calledAt?.[1])).toBe("“千百十”发展愿景⁴");
  });

  it("says where in the clean text a note is called", () => {
    const [paragraph] = blockWith("牢牢把握“四个放在”的工作基点");
    const [call] = paragraph?.calls ?? [];
    expect(paragraph?.text.slice(0, call?.at)).toMatch(/“四个放在”$/u);
    expect(notes.find((n) => n.id === call?.noteId)?.text).toMatch(/^“四个放在”：将上海发展放在/u);
  });
});

describe("高境镇规划：表", () => {
  it("has five tables of the right shape", () => {
    expect(tables.map((t) => [t.caption?.text, t.headerRows, t.rows.length - t.headerRows, t.rows[0]?.length])).toEqual([
      ["表：高境镇“十三五”规划主要指标完成情况一览表", 1, 38, 7],
      ["表：高境镇“十四五”主要发展指标", 1, 33, 6],
      ["四轴产业载体", 1, 16, 4],
      ["表：十四五期间重大产业项目一览表", 1, 12, 5],
      ["表：高境镇“十四五”城市建设重大项目一览表", 1, 14, 5],
    ]);
  });

  it("goes on with a table over the page and fills its categories", () => {
    const rows = bodyOf(tables[0] as (typeof tables)[0]);
    expect(rows[0]).toBe("经济转型|1|全镇增加值年递增率 8%|预期性|53.3 亿元|62.6 亿元|117.45%");
    expect(rows[20]).toBe("^城市建设|21|逸仙路以东雨排水管网全覆盖(%)|约束性|100|100|100%");
    expect(rows[23]).toBe("民生保障|24|居民家庭人均可支配收入增长率(%)|约束性|8|无统计|");
    expect(rows[25]).toBe("^民生保障|26|人均公共文化设施面积(平方米)|约束性|0.21|0.21 (实有人口人均)|100%");
    expect(bodyOf(tables[1] as (typeof tables)[0])[15]).toBe("^城市建设指标|16|新增绿化面积|平方米|11743|约束性");
  });

  it("keeps the blanks of a ragged table", () => {
    const rows = bodyOf(tables[2] as (typeof tables)[0]);
    expect(rows[4]).toBe("武警指挥学院地块转型项目|尚景天地|高景国际大厦|逸骅文化创意产业园");
    expect(rows[15]).toBe("||东浩兰生仓库地块转型项目|");
  });

  it("fills two levels of category and moves the row that has slipped", () => {
    const table = tables[4] as (typeof tables)[0];
    expect(table.rows[0]?.map((c) => c.text)).toEqual(["序号", "类别", "类别", "项目名称", "备注"]);
    const rows = bodyOf(table);
    expect(rows[0]).toBe("1|城市建设|路网建设|一二八纪念东路下穿工程|区级重大工程");
    expect(rows[1]).toBe("2|^城市建设|^路网建设|共康东路贯通工程|");
    expect(rows[10]).toBe("11|^公共服务|^教育|新建部队经济适用房地块学校|");
    expect(rows[13]).toBe("14|^公共服务|养老|改建新建 2 家养老院|");
  });

  it("finds the cell of a source offset, and the row as the sentence of a citation", () => {
    const table = tables[3] as (typeof tables)[0];
    const at = source.indexOf("中设广场二期 (轨交");
    const place = cellAt(table, at);
    expect([place?.row, place?.column, place?.cell.start]).toEqual([7, 1, at]);
    expect(sentenceAround(table, at, at + 6)).toBe(
      "7 · 中设广场二期(轨交 18 号线国权北路站点综合开发项目) · 10 · 商务商业 · “十四五”建成",
    );
  });
});
