import type { FeatureKind, FeatureProperties, Stage } from "../plan/types";
import { shownStage } from "../style/marks";

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
  facility: "公共设施",
  green: "公园绿地",
  water: "河道",
  road: "道路",
  place: "地点",
};
const STAGE: Readonly<Record<Stage, string>> = { planned: "规划中", preparing: "前期准备", building: "建设中", done: "已建成", unknown: "" };
const TRANSIT = { open: "已开通", "not-opened": "已建成未开通", "under-construction": "在建" } as const;

/** Kind and sort: 项目地块 · 更新地块. */
export function kindOf(p: FeatureProperties): string {
  return p.subkind && p.subkind !== KIND[p.kind] ? `${KIND[p.kind]} · ${p.subkind}` : KIND[p.kind];
}

/** The one fact worth a glance: stated area, function, what is planned, or the reported stage; empty if the documents give none. */
export function factOf(p: FeatureProperties): string {
  if (p.transitStatus) return TRANSIT[p.transitStatus];
  const words: string[] = [];
  if (p.areaText) words.push(p.areaText);
  else if (p.function && p.function.length <= 18) words.push(p.function);
  const plan = p.plans[0];
  if (plan) words.push(`${plan.period.replace("-", "至")}年${plan.event === "start" ? "启动" : "建成"}`);
  else if (p.stages.length > 0) words.push(STAGE[shownStage(p)]);
  return words.filter(Boolean).join(" · ");
}
