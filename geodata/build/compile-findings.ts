import type { Finding } from "../../src/plan/types";
import { publishCitations } from "./citations";
import type { Authored, SourceText } from "./world";

/** Turns the authored findings into published ones. */
export function compileFindings(authored: Authored, texts: ReadonlyMap<string, SourceText>): Finding[] {
  return authored.findings.map(({ record }) => ({
    id: record.id,
    type: record.type,
    severity: record.severity,
    summary: record.summary,
    citations: publishCitations(texts, record.citations),
    detail: record.detail,
    featureIds: record.featureIds ?? [],
    indicatorIds: record.indicatorIds ?? [],
  }));
}
