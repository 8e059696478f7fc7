import { describe, expect, it } from "vitest";
import { approvalLine, isApprovalNumber } from "./site";

const site = { name: "规划图谱", mapApprovalNumber: null, contact: null };

describe("审图号", () => {
  it("has the forms of the national and the provincial offices", () => {
    for (const number of ["GS(2019)1822号", "GS（2019）1822号", "GS京(2024)0123号", "沪S(2025)012号"])
      expect(isApprovalNumber(number), number).toBe(true);
  });

  it("is not whatever somebody typed", () => {
    for (const number of ["", "GS(2026)××号", "GS2026-1234", "GS(2026)1234", "审图号：GS(2026)1234号", "GS(1926)1234号"])
      expect(isApprovalNumber(number), number).toBe(false);
  });

  it("is said to be missing where it is missing, malformed, or not yet loaded", () => {
    expect(approvalLine(null)).toBe("审图号：未取得");
    expect(approvalLine(site)).toBe("审图号：未取得");
    expect(approvalLine({ ...site, mapApprovalNumber: "已送审" })).toBe("审图号：未取得");
    expect(approvalLine({ ...site, mapApprovalNumber: "GS(2026)1234号" })).toBe("审图号：GS(2026)1234号");
  });
});
