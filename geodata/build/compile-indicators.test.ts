import { describe, expect, it } from "vitest";
import { DOC, INDICATORS, TEXT, world } from "./rules/fixture";

describe("compileIndicators", () => {
  const { compiledIndicators } = world();

  it("makes one observation of each value cell, with the cell's own offsets", () => {
    const green = compiledIndicators.find((i) => i.id === `${DOC}.targets.green.target`);
    expect(green).toMatchObject({
      row_no: "1",
      name: "绿化面积",
      unit: "平方米",
      period: "2025",
      role: "target",
      value_num: 11743,
      comparator: "=",
    });
    expect(green).toMatchObject({ attribute: "预期性", table: "表二 指标", name_text: "绿化面积" });
    expect(TEXT.slice(green?.start, green?.end)).toBe("11743");
  });

  it("reads a bound as a bound", () => {
    expect(compiledIndicators.find((i) => i.id.endsWith("content.target"))).toMatchObject({
      value_text: "95 以上",
      value_num: 95,
      comparator: ">=",
    });
  });

  it("gives prose the offsets of its quotation", () => {
    const parks = compiledIndicators.find((i) => i.id === `${DOC}.prose.parks`);
    expect(parks).toMatchObject({ table: "prose", row_no: "", value_num: 2.5, unit: "万平方米" });
    expect(TEXT.slice(parks?.start, parks?.end)).toBe("公园达到 2.5 万平方米");
  });

  it("lets a row say another period", () => {
    const tables = INDICATORS.tables.map((t) => ({
      ...t,
      rows: t.rows.map((r) => ({ ...r, periods: { target: "2021-2025" } })),
    }));
    expect(world({ indicators: [{ ...INDICATORS, tables }] }).compiledIndicators[0]?.period).toBe("2021-2025");
  });
});
