import { areaM2 } from "../geo/area";
import { destination, distanceM } from "../geo/measure";
import { representativePoint } from "../geo/representative";
import type { RoadNetwork } from "../geo/road-graph";
import { distanceToM } from "../geo/to-geometry";
import type { BBox, LonLat } from "../geo/types";
import { MAX_OFF_ROAD_M, WALK_M_PER_MIN, type Walk, walkDistance } from "../geo/walk";
import { t } from "../i18n/words";
import type { InvestRow } from "./invest-rows";
import { roundedM } from "./invest-table";
import { SCENE_LAYERS, type SceneLayer } from "./scene";
import type { FeatureKind, FeatureProperties, PlanFeature } from "./types";

/** Stations farther than this are not named. */
const STATION_REACH_M = 3000;
const MOST_STATIONS = 4;
/** How near a neighbour is, and how near a work has to be to be told of. */
export const NEIGHBOUR_M = [500, 1000] as const;

/** A station: straight from middle to middle, and on foot along our roads. Null: the roads have not come yet. */
export interface StationWay {
  readonly station: PlanFeature;
  readonly straightM: number;
  readonly walk: Walk | null;
}

/** Something near, straight to its nearest part. */
export interface Neighbour {
  readonly feature: PlanFeature;
  readonly distanceM: number;
}

export interface NeighbourKind {
  readonly kind: FeatureKind;
  readonly within500: readonly Neighbour[];
  /** Farther than 500 m, at most 1 km. */
  readonly within1000: readonly Neighbour[];
}

const NEIGHBOUR_KINDS: readonly FeatureKind[] = ["station", "parcel", "carrier", "facility", "green"];

/** The stations within 3 km, nearest first, at most four; empty where the row is not on the map. */
export function stationWays(
  row: InvestRow,
  features: readonly PlanFeature[],
  network: RoadNetwork | null,
): readonly StationWay[] {
  const { at } = row;
  if (!at) return [];
  return features
    .flatMap((station): { station: PlanFeature; there: LonLat; straightM: number }[] => {
      if (station.properties.kind !== "station" || !station.geometry) return [];
      const there = representativePoint(station.geometry);
      const straightM = distanceM(at, there);
      return straightM <= STATION_REACH_M ? [{ station, there, straightM }] : [];
    })
    .sort((a, b) => a.straightM - b.straightM)
    .slice(0, MOST_STATIONS)
    .map(({ station, there, straightM }) => ({ station, straightM, walk: network && walkDistance(network, at, there) }));
}

function nearOf(
  row: InvestRow,
  features: readonly PlanFeature[],
  wanted: (f: PlanFeature) => boolean,
  withinM: number,
): Neighbour[] {
  const { at } = row;
  if (!at) return [];
  return features
    .flatMap((feature): Neighbour[] => {
      if (feature === row.feature || !feature.geometry || !wanted(feature)) return [];
      const m = distanceToM(at, feature.geometry);
      return m <= withinM ? [{ feature, distanceM: m }] : [];
    })
    .sort((a, b) => a.distanceM - b.distanceM);
}

/** What lies within 500 m and within 1 km, by kind; kinds of which there is nothing are left out. */
export function neighboursOf(row: InvestRow, features: readonly PlanFeature[]): readonly NeighbourKind[] {
  return NEIGHBOUR_KINDS.flatMap((kind): NeighbourKind[] => {
    const near = nearOf(row, features, (f) => f.properties.kind === kind, NEIGHBOUR_M[1]);
    if (near.length === 0) return [];
    const isClose = (n: Neighbour) => n.distanceM <= NEIGHBOUR_M[0];
    return [{ kind, within500: near.filter(isClose), within1000: near.filter((n) => !isClose(n)) }];
  });
}

/** Works of the plans within 1 km, nearest first. */
export function worksNear(row: InvestRow, features: readonly PlanFeature[]): readonly Neighbour[] {
  return nearOf(row, features, (f) => f.properties.kind === "project", NEIGHBOUR_M[1]);
}

/** The area of the shape on the map, m²; null for a point or a line. It follows the stated area where no outline is known. */
export function drawnAreaM2({ geometry }: PlanFeature): number | null {
  const drawn = geometry ? areaM2(geometry) : 0;
  return drawn > 0 ? drawn : null;
}

/** What the map of a dossier shows: the row, and a good kilometre round it; null where it is not on the map. */
export function dossierMap({ at, id }: InvestRow): { focus: string[]; bounds: BBox; layers: readonly SceneLayer[] } | null {
  if (!at) return null;
  const to = (bearing: number) => destination(at, 1100, bearing);
  return { focus: [id], bounds: [to(270)[0], to(180)[1], to(90)[0], to(0)[1]], layers: SCENE_LAYERS };
}

/** A walk in words: metres to ten, minutes to whole ones, and what of it is not along a road. */
export function walkWords(walk: Walk | null): string {
  if (walk === null) return t("步行路程正在计算");
  if (!walk.known)
    return walk.reason === "off-network"
      ? t("附近 {0} 米内没有已收录的道路，步行路程不详", MAX_OFF_ROAD_M)
      : t("已收录的道路没有连通，步行路程不详");
  const way = t("步行约 {0} 米，约 {1} 分钟", roundedM(walk.distanceM), Math.max(1, Math.round(walk.walkMin)));
  return walk.offRoadM >= 50 ? t("{0}（其中约 {1} 米不在已收录的道路上，按直线计）", way, roundedM(walk.offRoadM)) : way;
}

/** On what the walks rest, in one sentence. */
export const WALK_NOTE = t(
  "步行路程沿图上已收录的道路计算，不含小区和绿地里的小路，实际可能更近；按每分钟 {0} 米估算时间，这个速度是本图取的。",
  WALK_M_PER_MIN,
);

/** What the documents do not say about a parcel, a carrier or a work, in Chinese. */
export function unsaid({ properties: p }: InvestRow): readonly string[] {
  const checks: readonly (readonly [keyof FeatureProperties, string])[] = [
    ["areaM2", t("土地面积")],
    ["floorAreaM2", t("建筑面积")],
    ["investmentWanYuan", t("投资额")],
    ["function", t("功能定位")],
  ];
  return [
    ...checks.flatMap(([key, word]) => (p[key] === null ? [word] : [])),
    ...(p.stages.some((s) => s.stage !== "unknown") ? [] : [t("建设阶段")]),
    ...(p.plans.length === 0 ? [t("计划时间")] : []),
    ...(p.corridorIds.length === 0 ? [t("所在的带与轴")] : []),
    t("出让方式、地价、容积率和权属"),
  ];
}
