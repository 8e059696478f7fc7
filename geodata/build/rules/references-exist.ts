import type { Complaint, Rule } from "./rule";

/** Ids that a record names exist and are of the right kind; nothing is possibly the same as itself. */
export const referencesExist: Rule = {
  id: "references-exist",
  severity: "error",
  *check({ features, indicators, findings, compiledIndicators, texts }): Iterable<Complaint> {
    const kinds = new Map(features.map(({ record }) => [record.id, record.kind]));
    const indicatorIds = new Set(compiledIndicators.map(({ id }) => id));
    for (const { file, record } of features) {
      for (const id of record.corridorIds ?? []) {
        if (!kinds.has(id)) yield { file, record: record.id, message: `corridorIds：没有 ${id}` };
        else if (kinds.get(id) !== "corridor")
          yield { file, record: record.id, message: `corridorIds：${id} 不是带与轴（corridor）` };
      }
      for (const { id } of record.maybeSameAs ?? []) {
        if (id === record.id) yield { file, record: record.id, message: "maybeSameAs 指向自己" };
        else if (!kinds.has(id)) yield { file, record: record.id, message: `maybeSameAs：没有 ${id}` };
      }
      for (const doc of record.mentionedIn ?? [])
        if (!texts.has(doc)) yield { file, record: record.id, message: `mentionedIn：没有文件 ${doc}` };
    }
    for (const { file, record } of indicators) {
      if (!texts.has(record.doc)) yield { file, record: record.doc, message: `没有文件 ${record.doc}` };
      for (const { slug, featureIds } of [...record.tables.flatMap((t) => t.rows), ...record.prose])
        for (const id of featureIds ?? []) if (!kinds.has(id)) yield { file, record: slug, message: `featureIds：没有 ${id}` };
    }
    for (const { file, record } of findings) {
      for (const id of record.featureIds ?? [])
        if (!kinds.has(id)) yield { file, record: record.id, message: `featureIds：没有 ${id}` };
      for (const id of record.indicatorIds ?? [])
        if (!indicatorIds.has(id)) yield { file, record: record.id, message: `indicatorIds：没有 ${id}` };
    }
  },
};
