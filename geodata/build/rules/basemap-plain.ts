import { isInBBox } from "../../../src/geo/bounds";
import { toLonLat } from "../../../src/geo/measure";
import { polygonsOf, positionsOf } from "../../../src/geo/positions";
import { isClosed } from "../../../src/geo/rings";
import type { Complaint, Rule } from "./rule";

const LAYERS: Readonly<Record<string, readonly GeoJSON.Geometry["type"][]>> = {
  road: ["LineString", "MultiLineString"],
  rail: ["LineString", "MultiLineString"],
  metro: ["LineString", "MultiLineString"],
  water: ["LineString", "MultiLineString", "Polygon", "MultiPolygon"],
  green: ["Polygon", "MultiPolygon", "Point"],
  builtup: ["Polygon", "MultiPolygon"],
  neighbour: ["Polygon", "MultiPolygon", "Point"],
};
const QUALITIES = new Set<unknown>(["surveyed", "derived", "schematic"]);

/** The ground below the plan: known layers, fitting geometry, named quality, inside Shanghai and its surroundings. */
export const basemapPlain: Rule = {
  id: "basemap-plain",
  severity: "error",
  *check({ basemap }): Iterable<Complaint> {
    for (const [i, { file, record }] of basemap.entries()) {
      const { geometry, properties } = record;
      const layer = String(properties?.layer ?? "");
      const name: unknown = properties?.name;
      const quality: unknown = properties?.quality;
      const accuracyM: unknown = properties?.accuracyM;
      const label = `第 ${i + 1} 条 ${typeof name === "string" ? name : layer}`;
      const types = LAYERS[layer];
      if (!types) yield { file, record: label, message: `没有“${layer}”这个图层，只有 ${Object.keys(LAYERS).join("、")}` };
      else if (!types.includes(geometry.type)) yield { file, record: label, message: `图层 ${layer} 不收 ${geometry.type}` };
      if (name !== undefined && (typeof name !== "string" || name === ""))
        yield { file, record: label, message: "name 应是文字" };
      if (quality !== undefined && !QUALITIES.has(quality))
        yield { file, record: label, message: `quality“${String(quality)}”应是 surveyed、derived 或 schematic` };
      if (accuracyM !== undefined && !(typeof accuracyM === "number" && accuracyM > 0))
        yield { file, record: label, message: "accuracyM 应是大于 0 的米数" };
      if (positionsOf(geometry).some((p) => !isInBBox(toLonLat(p), [120.8, 30.6, 122.3, 31.95])))
        yield { file, record: label, message: "有点不在上海" };
      if (
        polygonsOf(geometry)
          .flat()
          .some((ring) => !isClosed(ring))
      )
        yield { file, record: label, message: "有环没有闭合" };
    }
  },
};
