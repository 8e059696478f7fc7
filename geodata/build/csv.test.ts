import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/plan/types";
import { COLUMNS, csvField, indicatorsCsv } from "./csv";
import { world } from "./rules/fixture";

describe("csvField", () => {
  it("quotes what holds a comma, a quotation mark or a line break (RFC 4180)", () => {
    expect([csvField("a"), csvField("a,b"), csvField('a"b'), csvField("a\nb"), csvField("")]).toEqual([
      "a",
      '"a,b"',
      '"a""b"',
      '"a\nb"',
      "",
    ]);
  });
});

describe("indicatorsCsv", () => {
  it("has the contract's columns first, a line per observation, LF, no BOM, and nothing where there is no number", () => {
    const rows = world().compiledIndicators;
    const none: Indicator = {
      ...(rows[0] as Indicator),
      id: "x",
      value_text: "无统计，未测评",
      value_num: null,
      comparator: "",
      feature_ids: ["a", "b"],
    };
    const csv = indicatorsCsv([...rows, none]);
    const lines = csv.split("\n");
    expect(lines[0]).toBe(COLUMNS.join(","));
    expect(lines[0]).toMatch(
      /^id,series_id,area,doc,table,row_no,category,name,unit,period,role,value_text,value_num,comparator,attribute,start,end,feature_ids/u,
    );
    expect(lines).toHaveLength(rows.length + 3);
    expect(csv).not.toMatch(/\r|\uFEFF/u);
    expect(lines.at(-2)).toContain(",无统计，未测评,,,");
    expect(lines.at(-2)).toMatch(/,a\|b,/u);
  });
});
