import { isInBBox } from "../../../src/geo/bounds";
import { distanceOutsideM } from "../../../src/geo/inside";
import { toLonLat } from "../../../src/geo/measure";
import { linesOf, positionsOf } from "../../../src/geo/positions";
import { meanPosition, representativePoint } from "../../../src/geo/representative";
import type { BBox } from "../../../src/geo/types";
import type { FeatureKind } from "../../../src/plan/types";
import type { Complaint, Rule } from "./rule";

/** Shanghai, with its islands, in WGS84. */
const SHANGHAI: BBox = [120.8, 30.6, 122.3, 31.95];

/** What a boundary of the reference may be off, added to the accuracy that the feature itself claims. */
const TOLERANCE_M = 150;

/** Kinds that lie within one town; roads, waters, lines and the context may leave it. */
const LOCAL = new Set<FeatureKind>(["parcel", "carrier", "facility", "place", "project", "community-zone", "green"]);

/** Everything lies in Shanghai, and what a town's plan names lies in that town unless it says outsideArea. */
export const insideArea: Rule = {
  id: "inside-area",
  severity: "error",
  *check({ compiled, features }): Iterable<Complaint> {
    const fileOf = new Map(features.map(({ file, record }) => [record.id, file]));
    const areas = new Map(compiled.map((f) => [f.properties.id, f.geometry]));
    for (const { geometry, properties } of compiled) {
      if (!geometry) continue;
      const { id, kind, area, outsideArea } = properties;
      const file = fileOf.get(id) ?? "-";
      const stray = positionsOf(geometry).find((p) => !isInBBox(toLonLat(p), SHANGHAI));
      if (stray) yield { file, record: id, message: `${stray.join(", ")} 不在上海：经纬度颠倒，或坐标系不对？` };
      const border = areas.get(area);
      if (outsideArea || !LOCAL.has(kind) || !border) continue;
      const points =
        linesOf(geometry).length > 0
          ? positionsOf(geometry).map(toLonLat)
          : [representativePoint(geometry), meanPosition(geometry)];
      const isLine = linesOf(geometry).length > 0;
      const off = isLine
        ? Math.min(...points.map((p) => distanceOutsideM(p, border)))
        : Math.max(...points.map((p) => distanceOutsideM(p, border)));
      const allowed = TOLERANCE_M + (properties.geometryBasis.accuracyM ?? 0);
      if (off > allowed)
        yield {
          file,
          record: id,
          message: `在 ${area} 界外 ${Math.round(off)} 米（容许 ${allowed} 米）；确在界外请写 outsideArea: true`,
        };
    }
  },
};
