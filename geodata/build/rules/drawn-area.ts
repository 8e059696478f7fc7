import { areaM2 } from "../../../src/geo/area";
import { polygonsOf } from "../../../src/geo/positions";
import type { Complaint, Rule } from "./rule";

const TOLERANCE = 0.005;

/** A schematic shape has the area that the document states, to half a per cent. */
export const drawnArea: Rule = {
  id: "drawn-area",
  severity: "error",
  *check({ compiled, features }): Iterable<Complaint> {
    const fileOf = new Map(features.map(({ file, record }) => [record.id, file]));
    for (const { geometry, properties } of compiled) {
      const { id, areaM2: stated, areaText, geometryBasis } = properties;
      if (!geometry || stated === null || geometryBasis.method !== "schematic" || polygonsOf(geometry).length === 0) continue;
      const drawn = areaM2(geometry);
      if (Math.abs(drawn - stated) > TOLERANCE * stated)
        yield {
          file: fileOf.get(id) ?? "-",
          record: id,
          message: `画出 ${Math.round(drawn)} 平方米，文件写 ${areaText}（${stated} 平方米），相差超过 0.5%`,
        };
    }
  },
};
