import { idPrefix, isId } from "../../../src/plan/ids";
import type { Complaint, Rule } from "./rule";

/** Ids are lower-case ASCII, unique over the whole atlas, and begin with the area and kind that they belong to. */
export const idsWellFormed: Rule = {
  id: "ids-well-formed",
  severity: "error",
  *check({ features, findings, compiledIndicators }): Iterable<Complaint> {
    const first = new Map<string, string>();
    for (const { file, record } of [...features, ...findings]) {
      if (!isId(record.id)) yield { file, record: record.id, message: "编号只许小写字母、数字、点和连字符" };
      const before = first.get(record.id);
      if (before) yield { file, record: record.id, message: `编号重复：${before} 里已经有了` };
      else first.set(record.id, file);
    }
    for (const { file, record } of features) {
      const prefix = idPrefix(record.kind, record.area);
      if (!record.id.startsWith(prefix))
        yield { file, record: record.id, message: `编号应以“${prefix}”开头（类别 ${record.kind}，地区 ${record.area}）` };
    }
    const seen = new Set<string>();
    for (const { id, doc } of compiledIndicators) {
      if (seen.has(id))
        yield { file: `geodata/indicators/${doc}.json`, record: id, message: "指标编号重复：表或行的 slug 用了两次" };
      if (!isId(id))
        yield { file: `geodata/indicators/${doc}.json`, record: id, message: "指标编号只许小写字母、数字、点和连字符" };
      seen.add(id);
    }
  },
};
