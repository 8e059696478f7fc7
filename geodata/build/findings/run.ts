import type { Finding } from "../../../src/plan/types";
import { FINDING_RULES } from "./all";
import type { Evidence, FindingRule } from "./finding";
import type { RuleFindings } from "./rule-findings";

/** Runs the rules and applies the judgements: a finding keeps the id under which it was first known. */
export function runFindingRules(evidence: Evidence, rules: readonly FindingRule[] = FINDING_RULES): RuleFindings {
  const judgements = new Map(evidence.checks.judgements.map((j) => [j.finding, j]));
  const published: Finding[] = [];
  const dismissed: { finding: Finding; why: string }[] = [];
  const ruleOf = new Map<string, string>();
  const used = new Set<string>();
  for (const rule of rules)
    for (const { key, indicators = [], ...found } of rule.find(evidence)) {
      const made = `finding.${rule.id}.${key}`;
      const judgement = judgements.get(made);
      if (judgement) used.add(made);
      const finding: Finding = {
        ...found,
        id: judgement?.as ?? made,
        severity: judgement?.severity ?? found.severity,
        detail: judgement?.add ? `${found.detail}${judgement.add}` : found.detail,
        featureIds: [...new Set(indicators.flatMap((i) => i.feature_ids))],
        indicatorIds: [...new Set(indicators.map((i) => i.id))],
      };
      if (judgement?.dismiss) dismissed.push({ finding: { ...finding, id: made }, why: judgement.dismiss });
      else {
        published.push(finding);
        ruleOf.set(finding.id, rule.id);
      }
    }
  return { published, dismissed, stale: evidence.checks.judgements.filter((j) => !used.has(j.finding)), ruleOf };
}
