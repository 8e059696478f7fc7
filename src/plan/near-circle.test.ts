import { describe, expect, it } from "vitest";
import { circleRows } from "./near-circle";
import type { NearGroups } from "./near-groups";
import type { FeatureKind, FeatureProperties, PlanFeature, Stage } from "./types";

const GROUPS: NearGroups = {
  groups: [
    { id: "transport", label: "出行", kinds: [] },
    { id: "school", label: "上学", kinds: [] },
  ],
  apart: [],
};
function item(kind: FeatureKind, stage: Stage | null) {
  const citation = { doc: "d", start: 0, end: 1, exact: "x" };
  const stages = stage ? [{ stage, asOf: "2020", citation }] : [];
  const feature = { properties: { kind, stages, plans: [], transitStatus: null } as unknown as FeatureProperties } as PlanFeature;
  return { feature, group: "transport" as const };
}

describe("circleRows", () => {
  it("counts what is there apart from what the plans add, and keeps empty headings", () => {
    const items = [
      item("project", "done"),
      item("project", "building"),
      item("project", "planned"),
      item("facility", null),
      item("road", null),
    ];
    expect(circleRows(items, GROUPS)).toEqual([
      { id: "transport", label: "出行", there: 2, coming: 1, planned: 1, unsaid: 1 },
      { id: "school", label: "上学", there: 0, coming: 0, planned: 0, unsaid: 0 },
    ]);
  });
});
