import { describe, expect, it } from "vitest";
import { headingPath } from "./outline";
import { bodyOf, parsedSeed, shapeOf, tablesOf } from "./seeds.fixture";
import type { BoxBlock, FootnoteBlock, ParsedDocument, TableBlock } from "./types";

const notesOf = (doc: ParsedDocument) => doc.blocks.filter((b): b is FootnoteBlock => b.type === "footnote");
const shapes = (tables: readonly TableBlock[]) =>
  tables.map((t) => [t.headerRows, t.rows.length - t.headerRows, t.rows[0]?.length]);
const topOf = (doc: ParsedDocument, level: number) =>
  doc.blocks.flatMap((b) => (b.type === "heading" && b.level === level ? [b.text] : []));

describe("淞南镇规划", () => {
  const { doc, source } = parsedSeed("songnan-plan-2021");
  const tables = tablesOf(doc);

  it("has 一、 for its chapters, 前言 among them, and numbered headings below （一）", () => {
    expect(topOf(doc, 1).slice(0, 3)).toEqual(["前言", "一、“十三五”发展回顾", "二、“十四五”发展环境"]);
    const plain = (text: string) => text.replace(/[（(]/gu, "(").replace(/[）)]/gu, ")").replace(/—+/gu, "—");
    const contents =
      doc.blocks
        .find((b) => b.type === "contents")
        ?.text.split("\n")
        .slice(1) ?? [];
    const headings = doc.blocks.flatMap((b) => (b.type === "heading" && b.level <= 2 ? [plain(b.text)] : []));
    expect(headings.slice(1)).toEqual(contents.map((entry) => plain(entry.replace(/\t\d+$/u, ""))));
    expect(topOf(doc, 3)).toEqual(["1、面临的机遇", "2、面临的挑战", "1、总体目标", "2、具体指标"]);
  });

  it("has six tables of the right shape", () => {
    expect(shapes(tables)).toEqual([
      [2, 5, 6],
      [1, 5, 4],
      [1, 6, 4],
      [1, 5, 4],
      [1, 22, 8],
      [1, 18, 6],
    ]);
  });

  it("reads a header of two rows that a page break parts from its table", () => {
    expect(tables[0]?.rows[0]?.map((c) => c.text).join("|")).toBe(
      "序号|具体指标|“十三五”目标|“十三五”目标|“十三五”完成情况|“十三五”完成情况",
    );
    expect(tables[0]?.rows[1]?.map((c) => c.text).join("|")).toBe("序号|具体指标|百分比|金额(亿元)|百分比|金额(亿元)");
  });

  it("joins a row that a page break cuts and puts shifted rows back by their number", () => {
    const rows = bodyOf(tables[5] as TableBlock);
    expect(rows[0]).toBe("经济发展|1|地区生产总值年均增长率|%|高于全区平均水平|预期性");
    expect(rows[1]).toBe("^经济发展|2|区级一般公共预算收入年均增长率|%|高于全区平均水平|预期性");
    expect(rows[8]).toBe("城市品质|9|公园绿地人均面积|m²|12.4|");
    expect(rows[9]).toBe("^城市品质|10|大气常规污染物年均浓度|mg/m³|完成区下达目标|约束性");
    const cut = tables[5]?.rows[2]?.[2];
    expect([source.slice(cut?.start, cut?.end), ...(cut?.rest ?? []).map((s) => source.slice(...s))]).toEqual([
      "区级一般公共预算收入年",
      "均增长率",
    ]);
  });

  it("finds a note that is called in a table, and takes no exponent for a call", () => {
    expect(notesOf(doc).map((n) => [n.mark, source.slice((n.calledAt?.[0] ?? 0) - 4, n.calledAt?.[1])])).toEqual([
      ["1", "4.4 ¹"],
      ["2", "六乱六摊²"],
      ["3", "三生空间³"],
      ["4", "进服务”⁴"],
    ]);
    expect(tables[0]?.rows[2]?.[5]?.text).toBe("64.4");
    expect(tables[1]?.rows[1]?.[2]?.text).toBe("16m²");
  });
});

describe("高境镇政府工作报告", () => {
  const { doc, source } = parsedSeed("gaojing-report-2024");

  it("begins with its title, the occasion on one line, and its speaker", () => {
    expect(shapeOf(doc.blocks.slice(0, 5))).toEqual([
      "title: 政府工作报告",
      "paragraph: ——2024年1月10日在上海市宝山区高境镇第八届人民代表大会第六次会议上",
      "paragraph: 高境镇党委副书记、镇长 王毓铭",
      "paragraph: 各位代表：",
      "paragraph: 现在，我代表高境镇人民政府，向大会报告工作，请予审议，并请列席代表和特邀代表提出意见。",
    ]);
  });

  it("takes （一）…。 for a heading although it ends like a sentence", () => {
    expect(topOf(doc, 1)).toEqual(["一、2023年工作回顾", "二、2024 年主要任务"]);
    expect(topOf(doc, 2)).toHaveLength(10);
    expect(headingPath(doc, source.indexOf("盛邻城市体育综合体即将竣工"))).toEqual([
      "一、2023年工作回顾",
      "（三）突出民生优先，幸福生活画卷愈发多彩。",
    ]);
  });

  it("begins a paragraph after one that ends with a sentence in bold", () => {
    const starts = doc.blocks.filter((b) => b.type === "paragraph").map((b) => b.text.slice(0, 9));
    expect(starts).toContain("教育医疗有招有为。");
    expect(doc.blocks.filter((b) => b.type === "paragraph" && b.spans.length > 1)).toHaveLength(9);
  });

  it("finds nineteen notes; one goes on on a line that begins with a raised number", () => {
    expect(notesOf(doc).map((n) => n.mark)).toEqual(Array.from({ length: 19 }, (_, i) => String(i + 1)));
    expect(notesOf(doc).every((n) => n.calledAt !== null)).toBe(true);
    expect(notesOf(doc)[6]?.text).toMatch(/新杨湾科创园；² 为三邻桥体育文化园、盛邻城市体育综合体。$/u);
  });
});

describe("宝山区计划", () => {
  const { doc, source } = parsedSeed("baoshan-plan-2022");
  const tables = tablesOf(doc);

  it("levels its headings by their ordinals, not by the number of their Markdown signs", () => {
    expect(topOf(doc, 1)).toEqual(["附件 1", "附件 2"]);
    expect(topOf(doc, 3)).toEqual([
      "一、2021 年宝山区国民经济和社会发展总体情况",
      "二、2022年宝山区国民经济和社会发展主要目标和任务",
    ]);
    expect(topOf(doc, 4)).toHaveLength(11);
    expect(headingPath(doc, source.indexOf("探索“以先投后股方式"))).toEqual([
      "附件 2",
      "关于宝山区 2021 年国民经济和社会发展规划执行情况与 2022 年国民经济和社会发展规划（草案）的报告",
      "一、2021 年宝山区国民经济和社会发展总体情况",
      "（一）坚持赋能转型，科创宝山谋篇起势",
    ]);
  });

  it("reads a table over two pages with its header repeated as one", () => {
    expect(shapes(tables)).toEqual([
      [1, 25, 5],
      [1, 23, 5],
      [1, 25, 4],
      [1, 21, 4],
    ]);
    expect(tables.map((t) => t.caption?.text.slice(0, 4))).toEqual(["表 1：", "表 2：", "表 3：", "表 4："]);
    expect(tables.every((t) => t.spans.length === 3)).toBe(true);
  });

  it("puts names and merged categories back where a page has changed them round", () => {
    const rows = bodyOf(tables[0] as TableBlock);
    expect(rows[13]).toBe(
      "14|城市治理指标|公交站点 500 米服务半径覆盖率（建成区）/区域路网密度|84%/3.41 km/km²|84.3%/3.41 km/km²",
    );
    expect(rows[18]).toBe("19|民生保障指标|居民人均可支配收入|高于经济增长幅度|");
    expect(rows[19]).toBe("20|^民生保障指标|城镇登记失业人数|控制在 1.46 万人以内|1.19 万人，控制在 1.46 万人以内");
  });

  it("keeps a row that names a section, in all its cells", () => {
    const rows = bodyOf(tables[1] as TableBlock);
    expect(rows[0]).toBe(["", "^", "^", "^", "^"].map((mark) => `${mark}(一)区级骨干路网(7 项)`).join("|"));
    expect(rows[1]).toBe("1|宝杨路延伸段(狮子桥-邮轮港)改扩建工程|0.6|竣工|基本通车");
    expect(rows.filter((r) => /^\d/u.test(r))).toHaveLength(20);
    expect(bodyOf(tables[3] as TableBlock).filter((r) => /^\d/u.test(r))).toHaveLength(18);
  });

  it("finds its seven notes by the tags that call them", () => {
    expect(notesOf(doc).map((n) => [n.mark, source.slice(...(n.calledAt ?? [0, 0]))])).toEqual(
      Array.from({ length: 7 }, (_, i) => [String(i + 1), `<sup>${i + 1}</sup>`]),
    );
    expect(notesOf(doc)[0]?.text).toMatch(/^5个基地、3个产业研究院：/u);
    expect(doc.blocks.some((b) => b.text.includes("全力打造硬核科技集聚的新高地"))).toBe(true);
  });
});

describe("长征镇规划", () => {
  const { doc } = parsedSeed("changzheng-plan-2021");
  const boxes = doc.blocks.filter((b): b is BoxBlock => b.type === "box");

  it("has five parts", () => {
    expect(topOf(doc, 1).map((t) => t.slice(0, 5))).toEqual(["第一部分:", "第二部分:", "第三部分:", "第四部分:", "第五部分:"]);
    expect(topOf(doc, 2)).toHaveLength(17);
    expect(topOf(doc, 3)).toHaveLength(18);
  });

  it("has three boxes, their items with their box", () => {
    const titles = boxes.filter((b) => b.part === "title");
    expect(titles.map((b) => b.text)).toEqual([
      '专栏1"数字长征"重点任务与重点项目',
      '专栏 2 "智慧长征"重点任务与重点项目',
      '专栏 3 "美丽长征"重点任务与重点项目',
    ]);
    expect(titles.map((t) => boxes.filter((b) => b.boxId === t.boxId && b.part === "item").length)).toEqual([6, 7, 7]);
  });

  it("takes out the spaces that line breaks have left in a sentence, and keeps those before numbers", () => {
    expect(boxes[1]?.text).toBe(
      '(1)波克城市总部:用地面积约 1.18 万平方米,总建筑面积 4.13 万平方米。以波克城市为业务本体,围绕智慧城市推进"游戏+"发展战略,利用游戏行业技术能力和资源为其他产业赋能,重点聚焦"游戏+公益""游戏+医疗""游戏 +体育""游戏+科普"等领域。',
    );
    const wish = doc.blocks.find((b) => b.text.includes("把人民对美好生活的向往作为始终不渝的奋斗目标"));
    expect(wish?.text).not.toMatch(/[\u4e00-\u9fff,、] [\u4e00-\u9fff]/u);
  });

  it("joins an item of a box over the page", () => {
    expect(boxes.map((b) => b.text)).toContain('(3) "一网通办":根据市、区要求,全面推进一网通办工作,达到综合窗口受理标准要求。');
  });

  it("reads 一一 and —— as the dash of a list", () => {
    const dashes = doc.blocks.flatMap((b) => (b.type === "list-item" ? [b.ordinal] : []));
    expect(dashes).toEqual(["一一", "一一", "一一", "一一", "一一", "——", "一一", "一一", "一一", "——"]);
  });

  it("names the figure whose picture is lost", () => {
    expect(doc.blocks.flatMap((b) => (b.type === "figure" ? [b.text] : []))).toEqual(['长征镇"一环一路双翼协同"空间布局']);
  });
});
