import type { AreaId, FeatureKind, PlanFeature } from "../../plan/types";

export interface PlaceGroup {
  readonly key: string;
  readonly label: string;
  readonly features: readonly PlanFeature[];
}

const GROUPS: readonly { readonly key: string; readonly label: string; readonly kinds: readonly FeatureKind[] }[] = [
  { key: "corridor", label: "两带四轴", kinds: ["corridor"] },
  { key: "zone", label: "三片区", kinds: ["community-zone"] },
  { key: "metro", label: "轨道交通", kinds: ["metro-line", "station"] },
  { key: "parcel", label: "重大产业项目地块", kinds: ["parcel"] },
  { key: "carrier", label: "产业载体", kinds: ["carrier"] },
  { key: "project", label: "城市建设项目", kinds: ["project"] },
  { key: "facility", label: "公共服务设施", kinds: ["facility"] },
  { key: "green", label: "公园水系道路", kinds: ["green", "water", "road"] },
  { key: "place", label: "其他地点", kinds: ["place", "town", "district"] },
];

/** What serves several towns stands in the list of each. */
const SHARED: ReadonlySet<FeatureKind> = new Set(["town", "district", "metro-line", "station"]);

/**
 * The features of one town in the order in which its plan is read; groups without a feature are left out. Towns and
 * districts around it close the list; the metro is everybody's. The label 两带四轴 and 三片区 counts what 高境镇 has: another town gets plain words.
 */
export function groupPlaces(features: readonly PlanFeature[], area: AreaId): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  for (const { key, label, kinds } of GROUPS) {
    const own = features.filter((f) => {
      const p = f.properties;
      return kinds.includes(p.kind) && (p.area === area || SHARED.has(p.kind));
    });
    if (own.length === 0) continue;
    const ordered = [...own].sort((a, b) => kinds.indexOf(a.properties.kind) - kinds.indexOf(b.properties.kind));
    groups.push({ key, label: area === "gaojing" ? label : plainLabel(key, label), features: ordered });
  }
  return groups;
}

function plainLabel(key: string, label: string): string {
  if (key === "corridor") return "带与轴";
  return key === "zone" ? "片区" : label;
}
