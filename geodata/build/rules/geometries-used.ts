import type { Complaint, Rule } from "./rule";

/** A geometry has one id of its own, and a feature that draws it. */
export const geometriesUsed: Rule = {
  id: "geometries-used",
  severity: "error",
  *check({ features, geometries }): Iterable<Complaint> {
    const wanted = new Set(
      features.flatMap(({ record: { placement } }) => (placement && "geometry" in placement ? [placement.geometry] : [])),
    );
    const first = new Map<string, string>();
    for (const { file, record } of geometries) {
      const before = first.get(record.id);
      if (record.id === "") yield { file, record: "-", message: "几何要有 properties.id" };
      else if (before) yield { file, record: record.id, message: `几何编号重复：${before} 里已经有了` };
      else if (!wanted.has(record.id)) yield { file, record: record.id, message: "没有要素用到这个几何" };
      first.set(record.id, file);
    }
  },
};
