import { feature } from "./feature.fixture";
import type { FeatureProperties, PlanFeature } from "./types";

const KNOWN = { method: "geocoded-address", accuracyM: 50, sources: ["测试"], note: null } as const;

const cited = (exact: string, doc = "gaojing-plan-2021", start = 0) => ({ doc, start, end: start + exact.length, exact });

/** Metres east and north of a place in 高境镇. */
export const placeAt = (eastM: number, northM = 0): GeoJSON.Point => ({
  type: "Point",
  coordinates: [121.47 + eastM / 95_000, 31.32 + northM / 111_195],
});

export function thing(
  id: string,
  kind: FeatureProperties["kind"],
  geometry: GeoJSON.Geometry | null,
  own: Partial<FeatureProperties> = {},
): PlanFeature {
  return feature(id, { kind, geometryBasis: KNOWN, ...own }, geometry);
}

const PLAN = cited("36亩");

/** A little town: a corridor, two stations, three parcels of which one is not on the map, and a carrier. */
export const TOWN: readonly PlanFeature[] = [
  thing("gaojing", "town", null, { name: "高境镇" }),
  thing("c.health", "corridor", null, {
    name: "大健康产业轴",
    citations: [
      cited("19号线大健康产业轴，发挥国药医疗器械、润达榕嘉等龙头企业引领作用，瞄准基因测序、病理诊断等前沿领域。"),
      cited("围绕19号线，以高端医疗器械、精准医疗等为重点产业。", "gaojing-plan-2021", 500),
    ],
  }),
  thing("s.open", "station", placeAt(0), { name: "甲站", transitStatus: "open" }),
  thing("s.coming", "station", placeAt(900), { name: "乙站", transitStatus: "under-construction" }),
  thing("p.large", "parcel", placeAt(500), {
    name: "大地块",
    areaM2: 24_000,
    areaText: "36亩",
    function: "医疗卫生",
    corridorIds: ["c.health"],
    plans: [{ event: "finish", period: "2021-2025", citation: PLAN }],
    stages: [{ stage: "planned", asOf: "2021-01", citation: PLAN }],
    citations: [PLAN],
  }),
  thing("p.small", "parcel", placeAt(600), { name: "小地块", areaM2: 6000, areaText: "9亩", function: "商业" }),
  thing("p.nowhere", "parcel", null, {
    name: "没上图",
    corridorIds: ["c.health"],
    geometryBasis: { method: "none", accuracyM: null, sources: [], note: "没有地址" },
    plans: [{ event: "start", period: "2024", citation: PLAN }],
  }),
  thing("k.park", "carrier", placeAt(-300), { name: "某园", corridorIds: ["c.health"] }),
];
