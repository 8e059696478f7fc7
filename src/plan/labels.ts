import type { FeatureKind, GeometryMethod, IndicatorRole, PlanRecord, Stage } from "./types";

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
  planned: "计划",
  preparing: "前期",
  building: "在建",
  done: "建成",
  unknown: "未知",
};

const METHOD: Readonly<Record<GeometryMethod, string>> = {
  official: "官方公布",
  osm: "OpenStreetMap 测绘线",
  "geocoded-name": "按名称定位",
  "geocoded-address": "按门牌号定位",
  "derived-from-text": "按文字推断",
  schematic: "示意",
  none: "未上图",
};

const ROLE: Readonly<Record<IndicatorRole, string>> = {
  target: "目标",
  actual: "完成",
  forecast: "预计",
  completion: "完成比例",
};

const EVENT: Readonly<Record<PlanRecord["event"], string>> = { start: "启动", finish: "建成" };

/** A feature kind in Chinese, at most six characters. */
export function kindLabel(kind: FeatureKind): string {
  return KIND[kind];
}

/** A stage in Chinese, two characters. */
export function stageLabel(stage: Stage): string {
  return STAGE[stage];
}

/** How a position is known, in plain Chinese. */
export function methodLabel(method: GeometryMethod): string {
  return METHOD[method];
}

/** What an observation is, in Chinese. */
export function roleLabel(role: IndicatorRole): string {
  return ROLE[role];
}

/** What is intended, in Chinese. */
export function eventLabel(event: PlanRecord["event"]): string {
  return EVENT[event];
}
