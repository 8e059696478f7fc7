import type { FeatureProperties, PlanFeature } from "./types";

/** A feature of which nothing is known but what a test says of it. */
export function feature(id: string, more: Partial<FeatureProperties>, geometry: GeoJSON.Geometry | null): PlanFeature {
  return {
    type: "Feature",
    geometry,
    properties: {
      id,
      name: id,
      aliases: [],
      nameEn: null,
      subkindEn: null,
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
