import { describe, expect, it } from "vitest";
import type { FindingRule } from "./finding";
import { evidence, row } from "./fixture";
import { runFindingRules } from "./run";

const rule: FindingRule = {
  id: "some-rule",
  *find() {
    const indicators = [row({ id: "d.prose.a", feature_ids: ["gaojing.parcel.x"] })];
    yield { key: "one", type: "missing", severity: "low", summary: "缺", detail: "甲。", citations: [], indicators };
  },
};
const run = (judgement: object) =>
  runFindingRules(evidence({ checks: { judgements: [{ finding: "finding.some-rule.one", ...judgement }] } }), [rule]);

describe("runFindingRules", () => {
  it("makes a permanent id of rule and key, and names the features of its observations", () => {
    const { published, ruleOf } = runFindingRules(evidence({}), [rule]);
    expect(published[0]).toMatchObject({
      id: "finding.some-rule.one",
      featureIds: ["gaojing.parcel.x"],
      indicatorIds: ["d.prose.a"],
    });
    expect(ruleOf.get("finding.some-rule.one")).toBe("some-rule");
  });

  it("keeps an id under which it was known, and adds what a person says", () => {
    expect(run({ as: "gaojing-plan-2021.finding.old", severity: "high", add: "乙。" }).published[0]).toMatchObject({
      id: "gaojing-plan-2021.finding.old",
      severity: "high",
      detail: "甲。乙。",
    });
  });

  it("does not publish what was dismissed, and says so; a judgement that meets nothing is stale", () => {
    const { published, dismissed, stale } = run({ dismiss: "不算" });
    expect([published.length, dismissed[0]?.why, stale.length]).toEqual([0, "不算", 0]);
    expect(runFindingRules(evidence({ checks: { judgements: [{ finding: "finding.gone" }] } }), [rule]).stale).toHaveLength(1);
  });
});
