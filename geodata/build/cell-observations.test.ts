import { describe, expect, it } from "vitest";
import type { TableCell } from "../../src/text/types";
import type { AuthoredIndicatorTable } from "./authored";
import { cellObservations, partSpan } from "./cell-observations";

type Row = AuthoredIndicatorTable["rows"][number];
const column = { column: 4, role: "target", period: "2025", slug: "target" } as const;
const row: Row = {
  rowNo: "6",
  name: "新增服务载体数量/面积",
  label: "新增服务载体",
  slug: "carriers",
  series: "town.carriers",
  unit: "个",
};
const cell = (text: string, at = 100): TableCell => ({ text, start: at, end: at + text.length, runs: [[0, at, text.length]] });

describe("the observations of a cell", () => {
  it("gives one, with the row's name and series", () => {
    expect(cellObservations(row, column, cell("6"))).toEqual([
      {
        slug: "target",
        label: "新增服务载体",
        series: "town.carriers",
        unit: "个",
        period: "2025",
        role: "target",
        text: "6",
        start: 100,
        end: 101,
      },
    ]);
  });

  it("takes what one value has of its own", () => {
    const own: Row = {
      ...row,
      periods: { target: "2021-2025" },
      byValue: { target: { label: "增长率", series: "town.growth", unit: "%" } },
    };
    expect(cellObservations(own, column, cell("6"))[0]).toMatchObject({
      label: "增长率",
      series: "town.growth",
      unit: "%",
      period: "2021-2025",
    });
  });

  it("splits a compound cell, each part with its own place", () => {
    const split: Row = {
      ...row,
      parts: [
        { valueSlug: "target", slug: "count", label: "新增服务载体数量", series: "town.carriers", unit: "个", exact: "6" },
        {
          valueSlug: "target",
          slug: "area",
          label: "新增服务载体面积",
          series: "town.carrier-area",
          unit: "万平方米",
          exact: "20",
        },
      ],
    };
    expect(
      cellObservations(split, column, cell("6/20")).map(({ slug, text, start, end, unit }) => [slug, text, start, end, unit]),
    ).toEqual([
      ["target.count", "6", 100, 101, "个"],
      ["target.area", "20", 102, 104, "万平方米"],
    ]);
  });

  it("leaves parts of another value alone", () => {
    const other: Row = { ...row, parts: [{ valueSlug: "actual", slug: "x", label: "x", series: "x", exact: "6" }] };
    expect(cellObservations(other, column, cell("6/20")).map((o) => o.text)).toEqual(["6/20"]);
  });

  it.each(["/", "——", "—", ""])("gives none for %j", (text) => {
    expect(cellObservations(row, column, cell(text))).toEqual([]);
  });

  it("gives none for a missing cell", () => {
    expect(cellObservations(row, column, undefined)).toEqual([]);
  });
});

describe("the place of a part", () => {
  it("is null if the words are not there or stand twice", () => {
    expect(partSpan(cell("6/20"), { exact: "7" })).toBeNull();
    expect(partSpan(cell("6/26"), { exact: "6" })).toBeNull();
  });

  it("is told apart by what stands beside the words, white space apart", () => {
    const twice = cell("增长 10%/增长 10%");
    expect(partSpan(twice, { exact: "10%", suffix: "/" })).toEqual([103, 106]);
    expect(partSpan(twice, { exact: "10%", prefix: "/增长" })).toEqual([110, 113]);
  });
});
