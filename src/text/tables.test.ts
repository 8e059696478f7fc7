import { describe, expect, it } from "vitest";
import { parseDocument } from "./parse-document";
import { bodyOf, shapeOf, tablesOf } from "./seeds.fixture";

const parse = (source: string) => parseDocument("x", `某镇规划\n\n第一章 总则\n\n${source}`);
const table = (source: string) => {
  const tables = tablesOf(parse(source));
  expect(tables).toHaveLength(1);
  const [only] = tables;
  if (!only) throw new Error("没有表");
  return only;
};

const HEAD = "序号\t类别\t名称\t目标";
const ROWS = ["1\t经济\t财政收入增长率\t8%", "2\t\t固定资产投资额\t20亿", "3\t民生\t新增养老床位\t200", "4\t\t新建学校数\t1"];

const REMARKS = "序号\t类别\t名称\t备注";
const WORKS = ["1\t路网\t甲路新建工程\t市级重大", "2\t\t乙绿地\t", "3\t口袋公园\t丙绿地新建公园\t区级工程"];

describe("rows and columns", () => {
  it("merged-categories", () => {
    const t = table([HEAD, ...ROWS].join("\n"));
    expect(bodyOf(t)).toEqual([
      "1|经济|财政收入增长率|8%",
      "2|^经济|固定资产投资额|20亿",
      "3|民生|新增养老床位|200",
      "4|^民生|新建学校数|1",
    ]);
    expect(t.rows[2]?.[1]).toMatchObject({ start: t.rows[1]?.[1]?.start, end: t.rows[1]?.[1]?.end, filled: true });
  });

  it("blank-cells-at-the-end-of-a-row-cut-off", () => {
    expect(bodyOf(table([HEAD, "1\t经济\t财政收入增长率\t8%", "2\t\t固定资产投资额"].join("\n")))[1]).toBe(
      "2|^经济|固定资产投资额|",
    );
  });

  it("remark-column-is-not-filled", () => {
    const rows = ["1\t路网\t新建甲路道路工程\t区级", "2\t\t新建乙路道路工程\t", "3\t\t新建丙路道路工程\t"];
    expect(bodyOf(table([HEAD.replace("目标", "备注"), ...rows].join("\n")))).toEqual([
      "1|路网|新建甲路道路工程|区级",
      "2|^路网|新建乙路道路工程|",
      "3|^路网|新建丙路道路工程|",
    ]);
  });

  it("ragged-table-without-numbers", () => {
    expect(bodyOf(table("一号线轴\t三号线轴\n万达广场\t软件园\n新陆大厦\t科技园\n\t文教园"))).toEqual([
      "万达广场|软件园",
      "新陆大厦|科技园",
      "|文教园",
    ]);
  });

  it("cell-broken-over-two-lines-by-a-space", () => {
    expect(bodyOf(table([HEAD, "1\t经济 发展\t一般公共预算 收入\t高于 5%"].join("\n")))).toEqual([
      "1|经济发展|一般公共预算收入|高于 5%",
    ]);
  });

  it("row-shifted-right-by-its-number", () => {
    const rows = ["1\t经济\t财政收入增长率\t8%", "\t2\t\t固定资产投资额", "3\t民生\t新增养老床位\t200"];
    expect(bodyOf(table([HEAD, ...rows].join("\n")))[1]).toBe("2|^经济|固定资产投资额|");
  });

  it("names-and-categories-changed-round", () => {
    const rows = [...ROWS, "5\t\t环境\t绿化覆盖率", "6\t人均绿地\t\t9", "7\t公园数\t\t3"];
    expect(bodyOf(table([HEAD, ...rows].join("\n"))).slice(4)).toEqual([
      "5|环境|绿化覆盖率|",
      "6|^环境|人均绿地|9",
      "7|^环境|公园数|3",
    ]);
  });

  it("row-slipped-right", () => {
    expect(bodyOf(table([REMARKS, ...WORKS, "4\t\t改造\t丁绿地全面改造"].join("\n")))[3]).toBe("4|改造|丁绿地全面改造|");
  });

  it("short-name-with-a-remark-of-the-usual-length", () => {
    expect(bodyOf(table([REMARKS, ...WORKS, "4\t\t丁园\t区级工程"].join("\n")))[3]).toBe("4|^口袋公园|丁园|区级工程");
  });

  it("name-of-the-usual-length-with-a-long-remark", () => {
    expect(bodyOf(table([REMARKS, ...WORKS, "4\t\t丁绿地\t由区里实施"].join("\n")))[3]).toBe("4|^口袋公园|丁绿地|由区里实施");
  });

  it("new-upper-category-ends-the-lower", () => {
    const rows = ["1\t建设\t路网\t甲路新建工程", "2\t\t\t乙路新建工程", "3\t服务\t\t丙校新建工程"];
    expect(bodyOf(table(["序号\t类别\t\t名称", ...rows].join("\n")))).toEqual([
      "1|建设|路网|甲路新建工程",
      "2|^建设|^路网|乙路新建工程",
      "3|服务||丙校新建工程",
    ]);
  });

  it("section-row-ends-the-category", () => {
    const rows = ["(一) 本年\t\t\t", ...ROWS.slice(0, 2), "(二) 明年\t\t\t", "3\t\t新增养老床位\t200"];
    expect(bodyOf(table([HEAD, ...rows].join("\n"))).slice(1, 3)).toEqual([
      "1|经济|财政收入增长率|8%",
      "2|^经济|固定资产投资额|20亿",
    ]);
    expect(bodyOf(table([HEAD, ...rows].join("\n")))[4]).toBe("3||新增养老床位|200");
  });

  it("section-row", () => {
    const rows = ["(一) 路网 (2 项)\t\t\t", "1\t甲路新建工程\t0.6\t竣工", "2\t乙路拓宽工程\t6.1\t施工"];
    expect(bodyOf(table(["序号\t项目名称\t投资\t目标", ...rows].join("\n")))).toEqual([
      "(一)路网(2 项)|^(一)路网(2 项)|^(一)路网(2 项)|^(一)路网(2 项)",
      "1|甲路新建工程|0.6|竣工",
      "2|乙路拓宽工程|6.1|施工",
    ]);
  });
});

describe("pages", () => {
  it("header-repeated-on-the-next-page", () => {
    const t = table([HEAD, ...ROWS.slice(0, 2), "", HEAD.replace("名称", "名 称"), ...ROWS.slice(2)].join("\n"));
    expect(bodyOf(t)).toHaveLength(4);
    expect(t.spans).toHaveLength(2);
    expect(t.text.match(/序号/gu)).toHaveLength(1);
  });

  it("header-not-repeated-and-a-page-number-between", () => {
    const blocks = parse([HEAD, ...ROWS.slice(0, 2), "", "- 7 -", "", ...ROWS.slice(2)].join("\n")).blocks;
    expect(blocks.slice(2).map((b) => b.type)).toEqual(["table", "layout"]);
  });

  it("caption-repeated-on-the-next-page", () => {
    const t = table(["表1 主要目标", HEAD, ...ROWS.slice(0, 2), "", "续表1 主要目标", HEAD, ...ROWS.slice(2)].join("\n"));
    expect([t.caption?.text, bodyOf(t).length]).toEqual(["表1 主要目标", 4]);
  });

  it("row-cut-in-two", () => {
    const t = table([HEAD, ROWS[0], "2\t\t固定资产\t20", "", "\t\t投资额\t亿", ROWS[2]].join("\n"));
    expect(bodyOf(t)).toEqual(["1|经济|财政收入增长率|8%", "2|^经济|固定资产投资额|20亿", "3|民生|新增养老床位|200"]);
    expect(t.rows[2]?.[2]?.rest).toHaveLength(1);
  });

  it("another-table-with-its-own-caption", () => {
    const tables = tablesOf(parse(["表1 甲", HEAD, ...ROWS, "", "表2 乙", HEAD, ...ROWS].join("\n")));
    expect(tables.map((t) => t.caption?.text)).toEqual(["表1 甲", "表2 乙"]);
  });
});

describe("captions", () => {
  it("caption-without-the-word-table", () => {
    expect(table(`四轴产业载体\n\n${[HEAD, ...ROWS].join("\n")}`).caption?.text).toBe("四轴产业载体");
  });

  it("heading-before-a-table-is-no-caption", () => {
    expect(table(`（一）主要指标\n\n${[HEAD, ...ROWS].join("\n")}`).caption).toBeNull();
  });

  it("sentence-before-a-table-is-no-caption", () => {
    expect(table(`主要指标见下表。\n\n${[HEAD, ...ROWS].join("\n")}`).caption).toBeNull();
  });

  it("unit-between-caption-and-table", () => {
    const blocks = parse(`**表 2：主要目标**\n\n单位：亿元\n\n${[HEAD, ...ROWS].join("\n")}`).blocks.slice(2);
    expect(shapeOf(blocks).map((s) => s.split("\n")[0])).toEqual(["table: 表 2：主要目标", "paragraph: 单位：亿元"]);
  });
});
