import { describe, expect, it } from "vitest";
import { filterFindings, findingsByFeature, findingsByIndicator, findingsByPassage } from "./findings";
import type { Finding } from "./types";

const finding = (id: string, more: Partial<Finding> = {}): Finding =>
  Object.freeze({
    id,
    type: "conflict",
    severity: "middle",
    summary: id,
    citations: [],
    detail: "",
    featureIds: [],
    indicatorIds: [],
    ...more,
  });
const cite = (doc: string, start: number, end: number) => ({ doc, start, end, exact: "" });

describe("findings by what they concern", () => {
  const a = finding("a", { indicatorIds: ["i", "j"], featureIds: ["f"] });
  const b = finding("b", { indicatorIds: ["j"] });
  it("leads from an indicator and from a feature to the findings", () => {
    expect(findingsByIndicator([a, b]).get("j")).toEqual([a, b]);
    expect(findingsByIndicator([a, b]).get("i")).toEqual([a]);
    expect(findingsByFeature([a, b]).get("f")).toEqual([a]);
    expect(findingsByFeature([a, b]).get("i")).toBeUndefined();
  });
});

describe("findingsByPassage", () => {
  it("joins findings that cite the same range and leaves other documents out", () => {
    const a = finding("a", { citations: [cite("x", 50, 60), cite("y", 1, 2)] });
    const b = finding("b", { citations: [cite("x", 9, 12), cite("x", 50, 60), cite("x", 50, 60)] });
    expect(findingsByPassage([a, b], "x")).toEqual([
      { start: 9, end: 12, findings: [b] },
      { start: 50, end: 60, findings: [a, b] },
    ]);
  });
});

describe("filterFindings", () => {
  const all = [
    finding("low", { severity: "low", citations: [cite("x", 0, 1)] }),
    finding("high", { severity: "high", type: "missing", citations: [cite("x", 0, 1), cite("y", 0, 1)] }),
    finding("other", { citations: [cite("y", 0, 1)] }),
  ];
  const ids = (filter: Parameters<typeof filterFindings>[1]) => filterFindings(all, filter).map((f) => f.id);
  it("puts the weightiest first and keeps what cites the document anywhere", () => {
    expect(ids({ doc: null, type: null, severity: null })).toEqual(["high", "other", "low"]);
    expect(ids({ doc: "y", type: null, severity: null })).toEqual(["high", "other"]);
    expect(ids({ doc: "x", type: "missing", severity: "low" })).toEqual([]);
  });
});
