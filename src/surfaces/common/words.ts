import type { FeatureKind, FeatureProperties, GeometryMethod, Indicator, PlanFeature, Stage } from "../../plan/types";
import { formatAccuracy, formatAreaMu, formatPeriodShort } from "../../ui/format";

export const KIND_LABEL: Readonly<Record<FeatureKind, string>> = {
  town: "镇",
  district: "区",
  "community-zone": "片区",
  corridor: "带与轴",
  station: "轨道站",
  "metro-line": "轨道线",
  parcel: "项目地块",
  project: "建设项目",
  carrier: "产业载体",
  facility: "公共服务设施",
  green: "公园绿地",
  water: "河道水系",
  road: "道路",
  place: "地点",
};

export const STAGE_LABEL: Readonly<Record<Stage, string>> = {
  planned: "规划中",
  preparing: "前期准备",
  building: "建设中",
  done: "已建成",
  unknown: "阶段不明",
};

/** How a position is known, in a resident's words: short for a row, whole for the card. */
export const METHOD_WORDS: Readonly<Record<GeometryMethod, { readonly short: string; readonly plain: string }>> = {
  official: { short: "官方公布", plain: "官方公布的位置" },
  osm: { short: "开放地图", plain: "取自开放街图（OpenStreetMap）的实际线形或位置" },
  "geocoded-name": { short: "按名称查得", plain: "按名称在地图上查到的位置" },
  "geocoded-address": { short: "按地址查得", plain: "按门牌地址查到的位置" },
  "derived-from-text": { short: "据原文推定", plain: "按文件的文字描述推定，不是测量结果" },
  schematic: { short: "示意", plain: "示意位置：形状和边界没有公布，不作为划界依据" },
  none: { short: "未上图", plain: "没有上图" },
};

export const ROLE_LABEL: Readonly<Record<Indicator["role"], string>> = {
  target: "目标",
  actual: "完成情况",
  forecast: "预计",
  completion: "完成比例",
};

export const TRANSIT_LABEL = {
  open: "运营中",
  "not-opened": "已建成未开通",
  "under-construction": "在建",
} as const;

export type Quality = "sure" | "near" | "rough" | "none";

/** How far a position can be trusted, in four steps, for the small mark in a list. */
export function positionQuality(p: FeatureProperties): Quality {
  const { method, accuracyM } = p.geometryBasis;
  if (method === "none" || accuracyM === null) return "none";
  if (method === "schematic" || method === "derived-from-text") return "rough";
  if (accuracyM <= 50) return "sure";
  return accuracyM <= 250 ? "near" : "rough";
}

/** The position in one line: `按名称查得 · ±80 米`. */
export function positionLine(p: FeatureProperties): string {
  const { method, accuracyM } = p.geometryBasis;
  return method === "none" || accuracyM === null
    ? METHOD_WORDS.none.plain
    : `${METHOD_WORDS[method].short} · ${formatAccuracy(accuracyM)}`;
}

/** The newest stage that a document reports; null if none does. */
function newestStage(p: Pick<FeatureProperties, "stages">): FeatureProperties["stages"][number] | null {
  return p.stages.reduce<FeatureProperties["stages"][number] | null>((best, r) => (best && best.asOf > r.asOf ? best : r), null);
}

/** The one fact of a list row: stated area, else what is intended, else the stage, else its sort. */
export function rowFact(p: FeatureProperties): string {
  if (p.transitStatus && (p.kind === "metro-line" || p.transitStatus !== "open")) return TRANSIT_LABEL[p.transitStatus];
  if (p.areaM2 !== null) {
    const { value, unit } = formatAreaMu(p.areaM2);
    return `${value} ${unit}`;
  }
  const plan = p.plans[0];
  if (plan) return `${formatPeriodShort(plan.period)}${plan.event === "start" ? "启动" : "建成"}`;
  const stage = newestStage(p);
  if (stage && stage.stage !== "unknown") return STAGE_LABEL[stage.stage];
  return p.subkind ?? "";
}

/** Kind and sort in one word or two: `公共服务设施 · 学校`. */
export function kindLine(p: FeatureProperties): string {
  return p.subkind && p.subkind !== KIND_LABEL[p.kind] ? `${KIND_LABEL[p.kind]} · ${p.subkind}` : KIND_LABEL[p.kind];
}

/** What the documents do not say about a thing of its kind; empty where nothing is to be expected. */
export function unstated(p: FeatureProperties): readonly string[] {
  const building = p.kind === "parcel" || p.kind === "project" || p.kind === "carrier";
  if (!building) return [];
  const missing: string[] = [];
  const road = p.kind === "project" && /路|桥|轨|交通|管|河/.test(`${p.name}${p.subkind ?? ""}`);
  if (p.areaM2 === null && !road) missing.push("占地面积");
  if (p.floorAreaM2 === null && !road) missing.push("建筑面积");
  if (p.investmentWanYuan === null) missing.push("投资额");
  if (p.kind !== "carrier" && p.stages.length === 0 && p.plans.length === 0) missing.push("建设时间");
  if (p.kind === "parcel" && p.function === null) missing.push("功能定位");
  return missing;
}

/** Features whose name or sort contains every word of the filter; an empty filter keeps all. */
export function matchesFilter(f: PlanFeature, filter: string): boolean {
  const p = f.properties;
  const hay = [
    p.name,
    ...p.aliases,
    p.subkind ?? "",
    p.function ?? "",
    KIND_LABEL[p.kind],
    p.pinyin.replaceAll(" ", ""),
    p.pinyinInitials,
  ]
    .join("\n")
    .toLowerCase();
  return filter
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** The unit to write beside a value; empty where the value's own words hold it, or are no number. */
export function unitBeside({ value_text: text, unit }: { readonly value_text: string; readonly unit: string }): string {
  return /\d/u.test(text) && !text.includes(unit) ? unit : "";
}
