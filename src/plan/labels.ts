import { t } from "../i18n/words";
import { shownSort } from "./shown-name";
import type { FeatureKind, FeatureProperties, GeometryMethod, IndicatorRole, PlanRecord, Stage } from "./types";

const KIND: Readonly<Record<FeatureKind, string>> = {
  town: t("镇"),
  district: t("区"),
  "community-zone": t("片区"),
  corridor: t("带与轴"),
  station: t("轨道站"),
  "metro-line": t("轨道线"),
  parcel: t("项目地块"),
  project: t("建设项目"),
  carrier: t("产业载体"),
  facility: t("公共服务设施"),
  green: t("公园绿地"),
  water: t("河道水系"),
  road: t("道路"),
  place: t("地点"),
};

const STAGE: Readonly<Record<Stage, string>> = {
  planned: t("规划中"),
  preparing: t("前期准备"),
  building: t("建设中"),
  done: t("已建成"),
  unknown: t("阶段不明"),
};

const METHOD: Readonly<Record<GeometryMethod, { readonly short: string; readonly plain: string }>> = {
  official: { short: t("官方公布"), plain: t("官方公布的位置") },
  osm: { short: t("开放地图"), plain: t("取自开放街图（OpenStreetMap）的实际线形或位置") },
  "geocoded-name": { short: t("按名称查得"), plain: t("按名称在地图上查到的位置") },
  "geocoded-address": { short: t("按地址查得"), plain: t("按门牌地址查到的位置") },
  "derived-from-text": { short: t("据原文推定"), plain: t("按文件的文字描述推定，不是测量结果") },
  schematic: { short: t("示意"), plain: t("示意位置：形状和边界没有公布，不作为划界依据") },
  none: { short: t("未上图"), plain: t("没有上图") },
};

const ROLE: Readonly<Record<IndicatorRole, string>> = {
  target: t("目标"),
  actual: t("完成情况"),
  forecast: t("预计"),
  completion: t("完成比例"),
};

const TRANSIT = { open: t("运营中"), "not-opened": t("已建成未开通"), "under-construction": t("在建") } as const;

const EVENT: Readonly<Record<PlanRecord["event"], string>> = { start: t("启动"), finish: t("建成") };

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
export function kindLine(p: Pick<FeatureProperties, "kind" | "subkind" | "subkindEn">): string {
  const kind = KIND[p.kind];
  const sort = shownSort(p);
  return sort && sort !== kind ? t("{0} · {1}", kind, sort) : kind;
}

/** What an observation is, in Chinese. */
export function roleLabel(role: IndicatorRole): string {
  return ROLE[role];
}

/** What is intended, in Chinese. */
export function eventLabel(event: PlanRecord["event"]): string {
  return EVENT[event];
}
