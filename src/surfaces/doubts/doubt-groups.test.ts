import { describe, expect, it } from "vitest";
import type { DocumentRecord, Finding } from "../../plan/types";
import { groupFindings, scopeFindings } from "./doubt-groups";

const documents = [
  { id: "plan", area: "gaojing", title: "规划" },
  { id: "report", area: "gaojing", title: "报告" },
  { id: "district", area: "baoshan", title: "区" },
] as unknown as readonly DocumentRecord[];
const finding = (id: string, severity: Finding["severity"], ...docs: string[]) =>
  ({
    id,
    type: "conflict",
    severity,
    citations: docs.map((doc) => ({ doc, start: 0, end: 1, exact: "x" })),
  }) as unknown as Finding;
const findings = [finding("a", "low", "plan"), finding("b", "high", "district", "report"), finding("c", "low", "district")];

describe("doubts of a scope", () => {
  it("takes what cites any document of the town", () => {
    expect(scopeFindings(findings, documents, "area", "gaojing").map((f) => f.id)).toEqual(["a", "b"]);
    expect(scopeFindings(findings, documents, "district", "gaojing").map((f) => f.id)).toEqual(["b", "c"]);
    expect(scopeFindings(findings, documents, "all", "gaojing")).toHaveLength(3);
  });
  it("puts each finding into one group and leaves empty groups out", () => {
    expect(groupFindings(findings, documents, "severity").map((g) => [g.key, g.findings.length])).toEqual([
      ["high", 1],
      ["low", 2],
    ]);
    expect(groupFindings(findings, documents, "doc").map((g) => [g.key, g.findings.length])).toEqual([
      ["plan", 1],
      ["district", 2],
    ]);
  });
});
