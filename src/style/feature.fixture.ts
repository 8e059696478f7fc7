import type { FeatureProperties, PlanFeature } from "../plan/types";

export const citation = { doc: "gaojing-plan-2021", start: 0, end: 1, exact: "一" };
export const square = (x: number): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [x, 31.3],
      [x + 0.01, 31.3],
      [x + 0.01, 31.31],
      [x, 31.31],
      [x, 31.3],
    ],
  ],
});
export const line: GeoJSON.LineString = {
  type: "LineString",
  coordinates: [
    [121.46, 31.32],
    [121.49, 31.32],
  ],
};

export function feature(id: string, more: Partial<FeatureProperties>, geometry: GeoJSON.Geometry | null): PlanFeature {
  return {
    type: "Feature",
    geometry,
    properties: {
      id,
      name: id,
      aliases: [],
      nameEn: null,
      area: "gaojing",
      outsideArea: false,
      kind: "place",
      subkind: null,
      corridorIds: [],
      function: null,
      areaM2: null,
      areaText: null,
      floorAreaM2: null,
      floorAreaText: null,
      investmentWanYuan: null,
      investmentText: null,
      stages: [],
      plans: [],
      geometryBasis: { method: geometry ? "osm" : "none", accuracyM: geometry ? 20 : null, sources: [], note: null },
      citations: [],
      maybeSameAs: [],
      color: null,
      transitStatus: null,
      pinyin: "",
      pinyinInitials: "",
      ...more,
    },
  };
}
