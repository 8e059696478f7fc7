import { describe, expect, it } from "vitest";
import type { FeatureProperties } from "../plan/types";
import { raisedFactOf } from "./hover-words";

const citation = { doc: "gaojing-plan-2021", start: 0, end: 2, exact: "计划" };
const P = {
  kind: "parcel",
  areaText: "36 亩",
  investmentText: null,
  stages: [{ stage: "planned", asOf: "2021-01", citation }],
  plans: [{ event: "finish", period: "2021-2025", citation }],
} as unknown as FeatureProperties;

describe("the words beside a column", () => {
  it("are the stated figure, or that none is stated", () => {
    expect(raisedFactOf(P, { kind: "columns", measure: "area" })).toBe("土地面积 36亩");
    expect(raisedFactOf(P, { kind: "columns", measure: "investment" })).toBe("投资额未公布");
  });

  it("keep what is reported of a year apart from what is intended", () => {
    expect(raisedFactOf(P, { kind: "years", year: 2023 })).toBe("截至2023年底，文件报告：规划中");
    expect(raisedFactOf(P, { kind: "years", year: 2025 })).toBe("到2025年底，文件只计划建成");
    expect(raisedFactOf(P, { kind: "years", year: 2020 })).toBe("2020年底的情况，文件未说明");
    expect(raisedFactOf(P, { kind: "none" })).toBe("");
  });
});
