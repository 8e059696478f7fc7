import { describe, expect, it } from "vitest";
import type { Indicator } from "../../plan/types";
import { compare, filterRows, lastReported, periodEnd, sortRows, toRows } from "./rows";

let n = 0;
function obs(over: Partial<Indicator>): Indicator {
  n += 1;
  return {
    id: `t.${n}`,
    series_id: "s.a",
    area: "gaojing",
    doc: "d",
    table: "表一",
    row_no: "1",
    category: "经济转型",
    name: "全镇增加值",
    name_text: "全镇增加值年递增率 8%",
    unit: "亿元",
    period: "2020",
    role: "target",
    value_text: "53.3 亿元",
    value_num: 53.3,
    comparator: "=",
    attribute: "预期性",
    start: 0,
    end: 1,
    feature_ids: [],
    ...over,
  };
}
const actual = (over: Partial<Indicator> = {}) => obs({ role: "actual", value_text: "62.6 亿元", value_num: 62.6, ...over });
const completion = (text: string, num: number | null) => obs({ role: "completion", unit: "%", value_text: text, value_num: num });

describe("toRows", () => {
  it("puts the observations of one row together and ties the series", () => {
    const later = obs({ table: "表二", row_no: "3", period: "2025", value_num: 80, value_text: "80" });
    const rows = toRows([obs({ feature_ids: ["f.1"] }), actual(), completion("117.45%", 117.45), later]);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.byRole.actual?.value_num).toBe(62.6);
    expect(rows[0]?.featureIds).toEqual(["f.1"]);
    expect(rows[0]?.elsewhere.map((i) => i.period)).toEqual(["2025"]);
  });
  it("gives each series of a compound row a line of its own", () => {
    const rows = toRows([obs({ series_id: "a" }), obs({ series_id: "b", name: "增长" }), actual({ series_id: "a" })]);
    expect(rows.map((r) => [r.rowNo, r.seriesId, r.all.length])).toEqual([
      ["1", "a", 2],
      ["1", "b", 1],
    ]);
  });
  it("keeps each observation of the prose by itself", () => {
    expect(toRows([obs({ table: "prose", row_no: "" }), obs({ table: "prose", row_no: "" })])).toHaveLength(2);
  });
});

describe("lastReported", () => {
  it("is the newest report of the series in the same unit, and none for a line that reports itself", () => {
    const target = obs({ table: "表二", period: "2025", value_num: 80 });
    const rows = toRows([
      actual({ period: "2015", value_num: 40 }),
      actual({ row_no: "9", period: "2020" }),
      actual({ row_no: "8", unit: "万元" }),
      target,
    ]);
    expect(rows.map((r) => lastReported(r)?.period ?? null)).toEqual([null, null, null, "2020"]);
  });
});

describe("compare", () => {
  const of = (...list: Indicator[]) => {
    const row = toRows(list)[0];
    if (!row) throw new Error("no row");
    return compare(row);
  };
  it("agrees with a stated ratio that is only rounded or cut", () => {
    const c = of(obs({}), actual(), completion("117.45%", 117.45));
    expect(c.ok && c.differs).toBe(false);
    expect(c.ok && c.stated).toBeCloseTo(1.1745);
  });
  it("sees a stated ratio that the numbers do not give", () => {
    const c = of(obs({}), actual(), completion("127.45%", 127.45));
    expect(c.ok && c.differs).toBe(true);
  });
  it("does not compare what is no number or has another unit", () => {
    expect(of(obs({}), actual({ value_num: null, value_text: "无统计" }))).toEqual({ ok: false, why: "非数值" });
    expect(of(obs({}), actual({ unit: "万元" }))).toEqual({ ok: false, why: "单位不同" });
    expect(of(obs({}))).toEqual({ ok: false, why: "文件只有目标" });
    expect(of(actual())).toEqual({ ok: false, why: "没有列目标" });
  });
  it("gives no ratio to a target of nought", () => {
    const c = of(obs({ value_num: 0 }), actual());
    expect(c.ok && c.ratio).toBeNull();
  });
});

describe("order and filter", () => {
  const rows = toRows([
    obs({ row_no: "1", name: "甲", value_num: 5 }),
    obs({ row_no: "2", name: "乙", value_num: null, value_text: "无统计" }),
    obs({ row_no: "3", name: "丙", value_num: 1 }),
  ]);
  it("puts rows without a number last in either direction", () => {
    expect(sortRows(rows, "target", false).map((r) => r.rowNo)).toEqual(["3", "1", "2"]);
    expect(sortRows(rows, "target", true).map((r) => r.rowNo)).toEqual(["1", "3", "2"]);
  });
  it("filters by any word of the row, values too", () => {
    expect(filterRows(rows, "无统计").map((r) => r.rowNo)).toEqual(["2"]);
    expect(filterRows(rows, " ")).toHaveLength(3);
  });
  it("takes the last year of a period", () => {
    expect(periodEnd("2016-2020")).toBe(2020);
    expect(periodEnd("")).toBe(0);
  });
});
