import { describe, expect, it } from "vitest";
import { INDICATORS, world } from "./fixture";
import { indicatorRows } from "./indicator-rows";

const complaints = (of: ReturnType<typeof world>) => [...indicatorRows.check(of)].map((c) => c.message);

const rowLeftOut = () =>
  world({ indicators: [{ ...INDICATORS, tables: INDICATORS.tables.map((t) => ({ ...t, rows: t.rows.slice(0, 1) })) }] });
const rowOfNoTable = () =>
  world({
    indicators: [
      {
        ...INDICATORS,
        tables: INDICATORS.tables.map((t) => ({ ...t, rows: t.rows.map((r) => ({ ...r, name: `${r.name}率` })) })),
      },
    ],
  });
const tableOfNoDocument = () =>
  world({ indicators: [{ ...INDICATORS, tables: INDICATORS.tables.map((t) => ({ ...t, caption: "表三" })) }] });
const columnOfNoTable = () =>
  world({
    indicators: [{ ...INDICATORS, tables: INDICATORS.tables.map((t) => ({ ...t, columns: { ...t.columns, unit: 9 } })) }],
  });

describe("indicator-rows", () => {
  it("has nothing to say about a good atlas", () => {
    expect(complaints(world())).toEqual([]);
  });

  it.each([
    ["a row of the table that is not mapped", rowLeftOut, /没有收/u],
    ["a mapped row that the table does not have", rowOfNoTable, /原表没有这一行/u],
    ["a table that the document does not have", tableOfNoDocument, /标题/u],
    ["a column that the table does not have", columnOfNoTable, /第 9 列/u],
  ])("finds %s", (_, bad, message) => {
    expect(complaints(bad())).toContainEqual(expect.stringMatching(message));
  });
});
