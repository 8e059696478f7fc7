import * as v from "valibot";
import { t } from "../i18n/words";
import type { Coverage } from "../plan/coverage";
import type { NamedPlace } from "../plan/gazetteer";
import type { NearGroups } from "../plan/near-groups";
import type { GlossaryTerm } from "../plan/plain";
import { AtlasSchema } from "../plan/schema-atlas";
import { schemaFaults } from "../plan/schema-check";
import { CoverageFileSchema } from "../plan/schema-coverage";
import { FeaturesFileSchema } from "../plan/schema-features";
import { FindingsFileSchema } from "../plan/schema-findings";
import { GazetteerSchema } from "../plan/schema-gazetteer";
import { IndicatorsFileSchema } from "../plan/schema-indicators";
import { NearGroupsSchema } from "../plan/schema-near";
import { PassagesFileSchema } from "../plan/schema-passages";
import {
  GlossaryFileSchema,
  type GlossEnFile,
  GlossEnSchema,
  type PlainFile,
  PlainSchema,
  type WordsFile,
} from "../plan/schema-plain";
import { SeriesFileSchema } from "../plan/schema-series";
import type { Series } from "../plan/series";
import type { Atlas, Finding, Indicator, PlanFeature } from "../plan/types";
import type { ParsedDocument } from "../text/types";
import type { Dataset, FeatureSet, Gazetteer, IndicatorSet, SeriesSet } from "./dataset";
import type { Parsed } from "./parsed";

export type PartName = keyof Dataset;
/** Parts that are JSON; the basemap is an archive and is opened in `basemap-archive.ts`. */
export type JsonPart = Exclude<PartName, "basemap">;
export type PartValue = { [K in PartName]: Extract<Dataset[K], { status: "ready" }>["value"] };

/** The file of each part under `data/`, and what a reader calls it. */
export const PART_FILES: Readonly<Record<PartName, { readonly file: string; readonly what: string }>> = {
  atlas: { file: "atlas.json", what: t("数据总目") },
  features: { file: "features.geojson", what: t("地点数据") },
  basemap: { file: "basemap.pmtiles", what: t("底图数据") },
  ground: { file: "basemap.geojson", what: t("底图图形") },
  indicators: { file: "indicators.json", what: t("指标数据") },
  passages: { file: "passages.json", what: t("文件原文") },
  findings: { file: "findings.json", what: t("存疑清单") },
  series: { file: "series.json", what: t("指标系列") },
  coverage: { file: "coverage.json", what: t("数据说明") },
  gazetteer: { file: "gazetteer.json", what: t("地名") },
  nearGroups: { file: "nearby.json", what: t("附近的分组") },
  plain: { file: "plain.json", what: t("白话解释") },
  glossEn: { file: "gloss-en.json", what: t("英文释义") },
  glossary: { file: "glossary.json", what: t("词语解释") },
};

const ID = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;

/** Indexes the features by id; an alias that has the form of an id leads to the feature that bears it today. */
function featureSet(all: readonly PlanFeature[]): FeatureSet {
  const byId = new Map(all.map((f) => [f.properties.id, f]));
  const old = new Map<string, string>();
  for (const { properties } of all) for (const alias of properties.aliases) if (ID.test(alias)) old.set(alias, properties.id);
  return { all, byId, idOf: (id) => (byId.has(id) ? id : (old.get(id) ?? null)) };
}

/** Indexes the observations by id and by the features they speak of. */
function indicatorSet(all: readonly Indicator[]): IndicatorSet {
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

/** Indexes the series by id and by the observations they join. */
function seriesSet(all: readonly Series[]): SeriesSet {
  return {
    byId: new Map(all.map((one) => [one.id, one])),
    ofIndicator: new Map(all.flatMap((one) => one.points.map((p) => [p.indicatorId, one] as const))),
  };
}

function gazetteerOf(all: readonly NamedPlace[]): Gazetteer {
  return { all, byId: new Map(all.map((place) => [place.id, place])) };
}

/** Words of ours about passages, out of their documents. */
function rowsOf<P extends object>({ documents }: WordsFile<P>) {
  return documents.flatMap(({ doc, explanations }) =>
    explanations.map(({ text, ...place }) => ({ citation: { doc, ...place }, text })),
  );
}

const SCHEMAS = {
  atlas: AtlasSchema,
  features: FeaturesFileSchema,
  /** Ours alone and drawn only, so its outer form is enough. */
  ground: v.object({ features: v.array(v.looseObject({ properties: v.record(v.string(), v.unknown()) })) }),
  indicators: IndicatorsFileSchema,
  passages: PassagesFileSchema,
  findings: FindingsFileSchema,
  series: SeriesFileSchema,
  coverage: CoverageFileSchema,
  gazetteer: GazetteerSchema,
  nearGroups: NearGroupsSchema,
  plain: PlainSchema,
  glossEn: GlossEnSchema,
  glossary: GlossaryFileSchema,
} as const satisfies Record<JsonPart, v.GenericSchema>;

const MAKERS: { readonly [K in JsonPart]: (json: never) => PartValue[K] } = {
  atlas: (json: Atlas) => json,
  features: (json: { readonly features: readonly PlanFeature[] }) => featureSet(json.features),
  ground: (json: GeoJSON.FeatureCollection) => json,
  indicators: (json: readonly Indicator[]) => indicatorSet(json),
  passages: (json: { readonly documents: readonly ParsedDocument[] }) => new Map(json.documents.map((d) => [d.id, d])),
  findings: (json: { readonly findings: readonly Finding[] }) => json.findings,
  series: (json: { readonly series: readonly Series[] }) => seriesSet(json.series),
  coverage: (json: Coverage) => json,
  gazetteer: (json: { readonly places: readonly NamedPlace[] }) => gazetteerOf(json.places),
  nearGroups: (json: NearGroups) => json,
  plain: (json: PlainFile) => rowsOf(json),
  glossEn: (json: GlossEnFile) => rowsOf(json),
  glossary: (json: { readonly terms: readonly GlossaryTerm[] }) => json.terms,
};

/** Records that are checked in one go. */
const STEP = 12;
/** Milliseconds of checking after which a breath is due. */
const BREATH_AFTER_MS = 4;

/** The name of the one long list in a file, for those that are long. */
const LONG: Partial<Record<JsonPart, string>> = {
  features: "features",
  gazetteer: "places",
  findings: "findings",
  series: "series",
};

/** The same as `parsePart`, in steps with a breath between them, so that a slow phone can answer a finger meanwhile. */
export async function parsePartGently<K extends JsonPart>(part: K, json: unknown): Promise<Parsed<PartValue[K]>> {
  const name = LONG[part];
  const records = name === undefined ? undefined : (json as Readonly<Record<string, unknown>> | null)?.[name];
  if (name === undefined || !Array.isArray(records) || records.length <= STEP) return parsePart(part, json);
  const breath = () => new Promise<void>((go) => setTimeout(go, 0));
  await breath();
  let since = performance.now();
  for (let at = 0; at < records.length; at += STEP) {
    if (performance.now() - since > BREATH_AFTER_MS) {
      await breath();
      since = performance.now();
    }
    const [fault] = schemaFaults(SCHEMAS[part], { ...(json as object), [name]: records.slice(at, at + STEP) }, 1);
    if (!fault) continue;
    const [list, index, ...rest] = fault.path.split(".");
    const path = list === name && index !== undefined ? [list, Number(index) + at, ...rest].join(".") : fault.path;
    return { ok: false, why: `${path ? `${path} ` : ""}${fault.message}` };
  }
  await breath();
  return { ok: true, value: MAKERS[part](json as never) };
}

/** Checks one published file and makes it ready for use; on failure says in Chinese what is wrong with which record. */
export function parsePart<K extends JsonPart>(part: K, json: unknown): Parsed<PartValue[K]> {
  const [fault] = schemaFaults(SCHEMAS[part], json, 1);
  if (fault) return { ok: false, why: `${fault.path ? `${fault.path} ` : ""}${fault.message}` };
  return { ok: true, value: MAKERS[part](json as never) };
}
