import { describe, expect, it } from "vitest";
import type { Series, SeriesPoint } from "../../plan/series";
import { canShareAxis, labelWidth, placeLabels, seriesMarks, valueRange } from "./series-layout";

const point = (more: Partial<SeriesPoint>): SeriesPoint => ({
  indicatorId: "i",
  period: "2020",
  role: "actual",
  doc: "d",
  unit: "亿元",
  value_num: 120,
  value_text: "120 亿元",
  factor: 1,
  value: 120,
  ...more,
});
const series = (...points: SeriesPoint[]): Series => ({
  id: "s",
  label: "社零",
  area: "gaojing",
  unit: "亿元",
  points,
  comparable: [],
  apart: [],
});

describe("seriesMarks", () => {
  it("joins what table and prose say alike, and leaves words and completions out", () => {
    const marks = seriesMarks(
      series(
        point({ indicatorId: "table" }),
        point({ indicatorId: "prose", value_text: "120亿元" }),
        point({ indicatorId: "ratio", role: "completion", value: null }),
        point({ indicatorId: "words", value: null }),
      ),
    );
    expect(marks).toEqual([{ ids: ["table", "prose"], role: "actual", from: 2020, to: 2020, value: 120, label: "完成 120" }]);
  });
  it("keeps the unit of a converted number and the span of a period", () => {
    const [mark] = seriesMarks(
      series(point({ period: "2021-2025", role: "target", unit: "万元", value_text: "12,000", factor: 0.0001, value: 1.2 })),
    );
    expect(mark).toMatchObject({ from: 2021, to: 2025, label: "目标 12,000万元" });
  });
});

describe("the axis of values", () => {
  const marks = (...values: number[]) => values.map((value) => ({ value }) as ReturnType<typeof seriesMarks>[number]);
  it("leaves room at both ends, and has a height even for one value", () => {
    expect(valueRange(marks(0, 100))).toEqual([-12, 112]);
    expect(valueRange(marks(40))).toEqual([20, 60]);
  });
  it("is not shared by a town and a district that is hundreds of times as large", () => {
    expect(canShareAxis([marks(25, 29), marks(39)])).toBe(true);
    expect(canShareAxis([marks(1.5, 20), marks(657)])).toBe(false);
  });
});

describe("placeLabels", () => {
  it("covers no other label where there is room, and stays inside", () => {
    const marks = [
      { x: 10, y: 60, text: "目标 76.8" },
      { x: 12, y: 55, text: "完成 120" },
      { x: 300, y: 20, text: "目标 284.42" },
    ];
    const placed = placeLabels(marks, 310, 110);
    const boxes = placed.map((p) => ({ left: p.x, right: p.x + labelWidth(p.text), top: p.y - 12, bottom: p.y + 2 }));
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(310);
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  });
});
