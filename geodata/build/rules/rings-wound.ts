import { ringAreaM2 } from "../../../src/geo/area";
import { polygonsOf } from "../../../src/geo/positions";
import type { Complaint, Rule } from "./rule";

/** In the published file outer rings run counter-clockwise and holes clockwise (RFC 7946). */
export const ringsWound: Rule = {
  id: "rings-wound",
  severity: "error",
  *check({ compiled }): Iterable<Complaint> {
    for (const { geometry, properties } of compiled)
      for (const rings of geometry ? polygonsOf(geometry) : [])
        for (const [n, ring] of rings.entries())
          if (ringAreaM2(ring) > 0 !== (n === 0))
            yield { file: "public/data/features.geojson", record: properties.id, message: `第 ${n + 1} 个环的方向不合 RFC 7946` };
  },
};
