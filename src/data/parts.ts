import type { Atlas, Finding, Indicator, PlanFeature } from "../plan/types";
import type { ParsedDocument } from "../text/types";
import type { Dataset, FeatureSet, IndicatorSet, Part } from "./dataset";

export type PartName = keyof Dataset;
type ValueOf<P> = P extends Part<infer T> ? T : never;
export type PartValue = { [K in PartName]: ValueOf<Dataset[K]> };

/** The file of each part under `data/`, and what a reader calls it. */
export const PART_FILES: Readonly<Record<PartName, { readonly file: string; readonly what: string }>> = {
  atlas: { file: "atlas.json", what: "数据总目" },
  features: { file: "features.geojson", what: "地点数据" },
  basemap: { file: "basemap.geojson", what: "底图数据" },
  indicators: { file: "indicators.json", what: "指标数据" },
  passages: { file: "passages.json", what: "文件原文" },
  findings: { file: "findings.json", what: "存疑清单" },
};

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

const ID = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;

/** Indexes the features by id; an alias that has the form of an id leads to the feature that bears it today. */
export function featureSet(all: readonly PlanFeature[]): FeatureSet {
  const byId = new Map(all.map((f) => [f.properties.id, f]));
  const old = new Map<string, string>();
  for (const { properties } of all) for (const alias of properties.aliases) if (ID.test(alias)) old.set(alias, properties.id);
  return { all, byId, idOf: (id) => (byId.has(id) ? id : (old.get(id) ?? null)) };
}

/** Indexes the observations by id and by the features they speak of. */
export function indicatorSet(all: readonly Indicator[]): IndicatorSet {
  const byFeature = new Map<string, Indicator[]>();
  for (const row of all) {
    for (const id of row.feature_ids) {
      const rows = byFeature.get(id);
      if (rows) rows.push(row);
      else byFeature.set(id, [row]);
    }
  }
  return { all, byId: new Map(all.map((row) => [row.id, row])), byFeature };
}

function listIn(json: unknown, key: string): readonly unknown[] | null {
  const list = typeof json === "object" && json !== null ? (json as Record<string, unknown>)[key] : null;
  return Array.isArray(list) ? list : null;
}

/** The first record that lacks a text under `key`, by its place in the list (from 1); 0 if none does. */
function firstWithout(list: readonly unknown[], key: string, inside?: string): number {
  const at = list.findIndex((record) => {
    const outer = record as Record<string, unknown> | null;
    const holder = inside ? (outer?.[inside] as Record<string, unknown> | null | undefined) : outer;
    return typeof holder?.[key] !== "string";
  });
  return at + 1;
}

type Parser = { readonly [K in PartName]: (json: unknown) => Parsed<PartValue[K]> };

function parseList<T>(json: unknown, key: string, idKey: string, inside: string | undefined, make: (list: never) => T): Parsed<T> {
  const list = key === "" ? (Array.isArray(json) ? json : null) : listIn(json, key);
  if (!list) return { ok: false, why: key === "" ? "应是一个列表" : `缺少列表 ${key}` };
  const bad = firstWithout(list, idKey, inside);
  if (bad > 0) return { ok: false, why: `第 ${bad} 条没有 ${idKey}` };
  return { ok: true, value: make(list as never) };
}

const PARSERS: Parser = {
  atlas: (json) =>
    listIn(json, "documents") && listIn(json, "areas")
      ? { ok: true, value: json as Atlas }
      : { ok: false, why: "缺少文件目录 documents 或地区 areas" },
  features: (json) => parseList(json, "features", "id", "properties", (list: readonly PlanFeature[]) => featureSet(list)),
  basemap: (json) =>
    listIn(json, "features") ? { ok: true, value: json as GeoJSON.FeatureCollection } : { ok: false, why: "缺少列表 features" },
  indicators: (json) =>
    parseList(json, Array.isArray(json) ? "" : "indicators", "id", undefined, (list: readonly Indicator[]) => indicatorSet(list)),
  passages: (json) =>
    parseList(
      json,
      "documents",
      "id",
      undefined,
      (list: readonly ParsedDocument[]): ReadonlyMap<string, ParsedDocument> => new Map(list.map((d) => [d.id, d])),
    ),
  findings: (json) => parseList(json, "findings", "id", undefined, (list: readonly Finding[]): readonly Finding[] => list),
};

/** Checks one published file and makes it ready for use; on failure says in Chinese what is wrong with which record. */
export function parsePart<K extends PartName>(part: K, json: unknown): Parsed<PartValue[K]> {
  return PARSERS[part](json) as Parsed<PartValue[K]>;
}
