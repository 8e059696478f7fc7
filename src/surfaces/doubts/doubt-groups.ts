import { t } from "../../i18n/words";
import { FINDING_TYPES, findingTypeLabel, SEVERITIES, severityLabel } from "../../plan/findings";
import type { AreaId, DocumentRecord, Finding } from "../../plan/types";
import { shortTitle } from "../../ui/format";

/** The documents of the town in front, all, or one by its id. */
export type Scope = "area" | "all" | (string & {});
export type Grouping = "severity" | "type" | "doc";

export interface DoubtGroup {
  readonly key: string;
  readonly label: string;
  readonly findings: readonly Finding[];
}

/** The findings that cite a document of the scope. */
export function scopeFindings(
  findings: readonly Finding[],
  documents: readonly DocumentRecord[],
  scope: Scope,
  area: AreaId,
): readonly Finding[] {
  if (scope === "all") return findings;
  const docs = new Set(scope === "area" ? documents.filter((d) => d.area === area).map((d) => d.id) : [scope]);
  return findings.filter((f) => f.citations.some((c) => docs.has(c.doc)));
}

/** Puts findings into groups, each finding once: by document it stands under the first that it cites. Empty groups are left out. */
export function groupFindings(
  findings: readonly Finding[],
  documents: readonly DocumentRecord[],
  grouping: Grouping,
): DoubtGroup[] {
  const groups: readonly { key: string; label: string; has: (f: Finding) => boolean }[] =
    grouping === "severity"
      ? SEVERITIES.map((v) => ({ key: v, label: severityLabel(v), has: (f) => f.severity === v }))
      : grouping === "type"
        ? FINDING_TYPES.map((t) => ({ key: t, label: findingTypeLabel(t), has: (f) => f.type === t }))
        : documents.map((d) => ({
            key: d.id,
            label: t("《{0}》", shortTitle(d.title)),
            has: (f) => f.citations[0]?.doc === d.id,
          }));
  return groups.flatMap(({ key, label, has }) => {
    const own = findings.filter(has);
    return own.length > 0 ? [{ key, label, findings: own }] : [];
  });
}
