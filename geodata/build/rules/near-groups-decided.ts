import { isOfKinds, type KindsOfGroup } from "../../../src/plan/near-groups";
import type { Complaint, Rule } from "./rule";

const FILE = "geodata/nearby.json";

function name({ kind, subkind }: { readonly kind: string; readonly subkind?: string | undefined }): string {
  return `${kind}${subkind ? ` · ${subkind}` : ""}`;
}

/** Of every sort of feature it is decided, once, under which heading residents meet it or why they do not; no entry is idle. */
export const nearGroupsDecided: Rule = {
  id: "near-groups-decided",
  severity: "error",
  *check({ nearGroups, features }): Iterable<Complaint> {
    const entries = [
      ...nearGroups.groups.flatMap(({ label, kinds }) => kinds.map((kind) => ({ under: label, kind }))),
      ...nearGroups.apart.flatMap(({ why, kinds }) => kinds.map((kind) => ({ under: why, kind }))),
    ];
    const seen = new Set<string>();
    for (const { record } of features) {
      const sort = name(record);
      if (seen.has(sort)) continue;
      seen.add(sort);
      const found = entries.filter(({ kind }) => isOfKinds({ kind: record.kind, subkind: record.subkind ?? null }, kind));
      if (found.length === 0)
        yield {
          file: FILE,
          record: sort,
          message: `没有决定这一类归在哪一组（例如 ${record.id}）；不给居民看的写进 apart 并说明理由`,
        };
      if (found.length > 1)
        yield { file: FILE, record: sort, message: `归在 ${found.length} 处：${found.map(({ under }) => under).join("、")}` };
    }
    const has = (kind: string, subkind: string | null) =>
      features.some(({ record }) => record.kind === kind && (subkind === null || (record.subkind ?? "") === subkind));
    const idle = ({ kind, subkinds }: KindsOfGroup) => (subkinds ?? [null]).filter((subkind) => !has(kind, subkind));
    for (const { under, kind } of entries)
      for (const subkind of idle(kind))
        yield { file: FILE, record: under, message: `${name({ kind: kind.kind, subkind: subkind ?? undefined })} 没有一个要素` };
  },
};
