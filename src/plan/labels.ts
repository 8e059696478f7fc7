import type { FeatureKind, FeatureProperties, GeometryMethod, IndicatorRole, PlanRecord, Stage } from "./types";

const KIND: Readonly<Record<FeatureKind, string>> = {
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

const STAGE: Readonly<Record<Stage, string>> = {
  planned: "规划中",
  preparing: "前期准备",
  building: "建设中",
  done: "已建成",
  unknown: "阶段不明",
};

const METHOD: Readonly<Record<GeometryMethod, { readonly short: string; readonly plain: string }>> = {
  official: { short: "官方公布", plain: "官方公布的位置" },
  osm: { short: "开放地图", plain: "取自开放街图（OpenStreetMap）的实际线形或位置" },
  "geocoded-name": { short: "按名称查得", plain: "按名称在地图上查到的位置" },
  "geocoded-address": { short: "按地址查得", plain: "按门牌地址查到的位置" },
  "derived-from-text": { short: "据原文推定", plain: "按文件的文字描述推定，不是测量结果" },
  schematic: { short: "示意", plain: "示意位置：形状和边界没有公布，不作为划界依据" },
  none: { short: "未上图", plain: "没有上图" },
};

const ROLE: Readonly<Record<IndicatorRole, string>> = {
  target: "目标",
  actual: "完成情况",
  forecast: "预计",
  completion: "完成比例",
};

const TRANSIT = { open: "运营中", "not-opened": "已建成未开通", "under-construction": "在建" } as const;

const EVENT: Readonly<Record<PlanRecord["event"], string>> = { start: "启动", finish: "建成" };

/** A feature kind in Chinese, at most six characters. */
export function kindLabel(kind: FeatureKind): string {
  return KIND[kind];
}

/** A stage in Chinese, at most four characters. */
export function stageLabel(stage: Stage): string {
  return STAGE[stage];
}

/** How a position is known, in Chinese: a few characters for a row. */
export function methodLabel(method: GeometryMethod): string {
  return METHOD[method].short;
}

/** How a position is known, in a resident's words. */
export function methodSentence(method: GeometryMethod): string {
  return METHOD[method].plain;
}

/** Whether trains run, in Chinese. */
export function transitLabel(status: NonNullable<FeatureProperties["transitStatus"]>): string {
  return TRANSIT[status];
}

/** Kind and sort: 项目地块 · 更新地块. */
export function kindLine(p: Pick<FeatureProperties, "kind" | "subkind">): string {
  const kind = KIND[p.kind];
  return p.subkind && p.subkind !== kind ? `${kind} · ${p.subkind}` : kind;
}

/** What an observation is, in Chinese. */
export function roleLabel(role: IndicatorRole): string {
  return ROLE[role];
}

/** What is intended, in Chinese. */
export function eventLabel(event: PlanRecord["event"]): string {
  return EVENT[event];
}
