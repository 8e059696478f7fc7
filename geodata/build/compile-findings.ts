import type { Finding, Indicator } from "../../src/plan/types";
import { publishCitations } from "./citations";
import type { RuleFindings } from "./findings/rule-findings";
import { runFindingRules } from "./findings/run";
import type { Authored, SourceText } from "./world";

/** The authored findings, and those that the rules find, as published. */
export function compileFindings(
  authored: Authored,
  texts: ReadonlyMap<string, SourceText>,
  indicators: readonly Indicator[],
): { readonly all: Finding[]; readonly byRule: RuleFindings } {
  const written = authored.findings.map(
    ({ record }): Finding => ({
      id: record.id,
      type: record.type,
      severity: record.severity,
      summary: record.summary,
      citations: publishCitations(texts, record.citations),
      detail: record.detail,
      featureIds: record.featureIds ?? [],
      indicatorIds: record.indicatorIds ?? [],
    }),
  );
  const byRule = runFindingRules({
    texts,
    indicators,
    byId: new Map(indicators.map((i) => [i.id, i])),
    series: authored.series.map(({ record }) => record),
    checks: authored.checks,
    authored,
  });
  return { all: [...written, ...byRule.published], byRule };
}
