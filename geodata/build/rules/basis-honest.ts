import type { Complaint, Rule } from "./rule";

/** What is on the map says how and how exactly it is known; what is not says why. */
export const basisHonest: Rule = {
  id: "basis-honest",
  severity: "error",
  *check({ features, compiled }): Iterable<Complaint> {
    const drawn = new Map(compiled.map(({ geometry, properties }) => [properties.id, geometry !== null]));
    for (const { file, record } of features) {
      const { id, placement, basis } = record;
      if (!placement) {
        if (basis.method !== "none")
          yield { file, record: id, message: `没有位置（placement 为 null），method 应是 none，不是 ${basis.method}` };
        if (!basis.note) yield { file, record: id, message: "未上图，要在 basis.note 里写明原因" };
        if (basis.accuracyM !== null) yield { file, record: id, message: "未上图，accuracyM 应是 null" };
        continue;
      }
      if (basis.method === "none") yield { file, record: id, message: "有位置，method 不能是 none" };
      if (basis.accuracyM === null) yield { file, record: id, message: "有位置，要写 accuracyM（米）" };
      if (basis.sources.length === 0) yield { file, record: id, message: "有位置，至少要写一个来源" };
      if ("footprint" in placement && basis.method !== "schematic")
        yield { file, record: id, message: "footprint 画的是示意图形，method 应是 schematic" };
      if ("footprint" in placement && !record.areaText)
        yield { file, record: id, message: "footprint 要有 areaText：按文件写的面积画" };
      else if (!drawn.get(id)) yield { file, record: id, message: `写了位置却画不出来：${JSON.stringify(placement)}` };
    }
  },
};
