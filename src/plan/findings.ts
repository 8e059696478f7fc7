import { t } from "../i18n/words";
import type { Finding } from "./types";

/** The findings that doubt each observation, by indicator id, in the order given. */
export function findingsByIndicator(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return group(findings, (f) => f.indicatorIds);
}

/** The findings that concern each feature, by feature id, in the order given. */
export function findingsByFeature(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return group(findings, (f) => f.featureIds);
}

/** A cited range of a document, source offsets, with every finding that cites exactly it. */
export interface DoubtedPassage {
  readonly start: number;
  readonly end: number;
  readonly findings: readonly Finding[];
}

/** The passages of one document that findings cite, in the order of the text. */
export function findingsByPassage(findings: readonly Finding[], doc: string): DoubtedPassage[] {
  const groups = group(findings, (f) => [...new Set(f.citations.filter((c) => c.doc === doc).map((c) => `${c.start}-${c.end}`))]);
  return [...groups]
    .map(([key, own]) => {
      const [start = 0, end = 0] = key.split("-").map(Number);
      return { start, end, findings: own };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export const SEVERITIES: readonly Finding["severity"][] = ["high", "middle", "low"];
export const FINDING_TYPES: readonly Finding["type"][] = ["conflict", "arithmetic", "naming", "missing"];

const SEVERITY: Readonly<Record<Finding["severity"], string>> = { high: t("重要"), middle: t("一般"), low: t("细节") };
const TYPE: Readonly<Record<Finding["type"], string>> = {
  conflict: t("说法不一"),
  arithmetic: t("算不拢"),
  naming: t("名称不一"),
  missing: t("缺漏"),
};

/** How much a finding weighs, in Chinese, two characters. */
export function severityLabel(severity: Finding["severity"]): string {
  return SEVERITY[severity];
}

/** What sort of doubt it is, in Chinese, at most four characters. */
export function findingTypeLabel(type: Finding["type"]): string {
  return TYPE[type];
}

/** What a reader narrows the list by; null keeps all. */
export interface FindingFilter {
  readonly doc: string | null;
  readonly type: Finding["type"] | null;
  readonly severity: Finding["severity"] | null;
}

/** The findings that fit, the weightiest first, in each weight in the order given. */
export function filterFindings(findings: readonly Finding[], { doc, type, severity }: FindingFilter): Finding[] {
  return findings
    .filter(
      (f) =>
        (doc === null || f.citations.some((c) => c.doc === doc)) &&
        (type === null || f.type === type) &&
        (severity === null || f.severity === severity),
    )
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function group(findings: readonly Finding[], keysOf: (finding: Finding) => readonly string[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const key of keysOf(finding)) {
      const list = groups.get(key);
      if (list) list.push(finding);
      else groups.set(key, [finding]);
    }
  return groups;
}
