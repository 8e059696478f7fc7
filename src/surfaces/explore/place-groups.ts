import { bboxOf, isInBBox } from "../../geo/bounds";
import { toLonLat } from "../../geo/measure";
import { positionsOf } from "../../geo/positions";
import type { BBox } from "../../geo/types";
import { t } from "../../i18n/words";
import type { AreaId, FeatureKind, PlanFeature } from "../../plan/types";

export interface PlaceGroup {
  readonly key: string;
  readonly label: string;
  readonly features: readonly PlanFeature[];
}

const GROUPS: readonly { readonly key: string; readonly label: string; readonly kinds: readonly FeatureKind[] }[] = [
  { key: "corridor", label: t("两带四轴"), kinds: ["corridor"] },
  { key: "zone", label: t("三片区"), kinds: ["community-zone"] },
  { key: "parcel", label: t("重大产业项目地块"), kinds: ["parcel"] },
  { key: "carrier", label: t("产业载体"), kinds: ["carrier"] },
  { key: "project", label: t("城市建设项目"), kinds: ["project"] },
  { key: "facility", label: t("公共服务设施"), kinds: ["facility"] },
  { key: "green", label: t("公园水系道路"), kinds: ["green", "water", "road"] },
  { key: "metro", label: t("轨道交通"), kinds: ["metro-line", "station"] },
  { key: "place", label: t("其他地点"), kinds: ["place", "town", "district"] },
];

/** What 高境镇's plan counts; another town gets plain words. */
const PLAIN_LABELS: Readonly<Record<string, string>> = {
  corridor: t("带、轴与中心"),
  zone: t("片区"),
  parcel: t("项目地块"),
  project: t("建设项目"),
};

/** About 1.5 km: as far as people walk to a station of the neighbouring town. */
const REACH_DEG = 0.015;

/**
 * The features of one town in the order in which its plan is read; groups without a feature are left out. The metro is
 * everybody's: lines and stations that reach the town stand in its list, whichever town's data they came with. Towns and
 * districts close the list.
 */
export function groupPlaces(features: readonly PlanFeature[], area: AreaId): PlaceGroup[] {
  const town = features.find((f) => f.properties.id === area)?.geometry;
  const reach = town ? bboxOf(town) : null;
  const belongs = ({ properties: p, geometry }: PlanFeature): boolean => {
    if (p.area === area || p.kind === "town" || p.kind === "district") return true;
    return (p.kind === "metro-line" || p.kind === "station") && reach !== null && geometry !== null && reaches(geometry, reach);
  };
  return GROUPS.flatMap(({ key, label, kinds }) => {
    const own = features.filter((f) => kinds.includes(f.properties.kind) && belongs(f));
    if (own.length === 0) return [];
    return [{ key, label: area === "gaojing" ? label : (PLAIN_LABELS[key] ?? label), features: [...own].sort(inOrder(kinds)) }];
  });
}

function inOrder(kinds: readonly FeatureKind[]): (a: PlanFeature, b: PlanFeature) => number {
  const lineNumber = (f: PlanFeature) => (f.properties.kind === "metro-line" ? Number.parseInt(f.properties.name, 10) || 99 : 0);
  return (a, b) => kinds.indexOf(a.properties.kind) - kinds.indexOf(b.properties.kind) || lineNumber(a) - lineNumber(b);
}

function reaches(geometry: GeoJSON.Geometry, [west, south, east, north]: BBox): boolean {
  const around: BBox = [west - REACH_DEG, south - REACH_DEG, east + REACH_DEG, north + REACH_DEG];
  return positionsOf(geometry).some((position) => isInBBox(toLonLat(position), around));
}
