import type { Complaint, Rule } from "./rule";

/** Every source that a position rests on is listed once, with its datum and licence; another datum says how it was converted. */
export const sourcesKnown: Rule = {
  id: "sources-known",
  severity: "error",
  *check({ features, geometries, basemap, sources }): Iterable<Complaint> {
    const first = new Map<string, string>();
    for (const { file, record } of sources) {
      const before = first.get(record.key);
      if (before) yield { file, record: record.key, message: `来源重复：${before} 里已经有了` };
      first.set(record.key, file);
      const isForeign = record.datum === "GCJ-02" || record.datum === "BD-09";
      if (isForeign && !record.conversion)
        yield { file, record: record.key, message: `坐标系是 ${record.datum}，要写 conversion：怎样换算到 WGS84` };
    }
    for (const { file, record } of features)
      for (const key of record.basis.sources)
        if (!first.has(key)) yield { file, record: record.id, message: `来源“${key}”不在 geodata/sources*.json 里` };
    for (const { file, record } of geometries)
      for (const key of record.sources)
        if (!first.has(key)) yield { file, record: record.id, message: `来源“${key}”不在 geodata/sources*.json 里` };
    for (const [i, { file, record }] of basemap.entries()) {
      const { name, sources: keys } = record.properties ?? {};
      const label = `第 ${i + 1} 条 ${String(name ?? "")}`;
      if (!Array.isArray(keys) || keys.length === 0) yield { file, record: label, message: "没有写来源：sources 应列出来源的键" };
      else
        for (const key of keys)
          if (!first.has(key)) yield { file, record: label, message: `来源“${key}”不在 geodata/sources*.json 里` };
    }
  },
};
