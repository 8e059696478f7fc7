import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { GenericSchema } from "valibot";
import type { NearGroups } from "../../src/plan/near-groups";
import type { GlossaryTerm } from "../../src/plan/plain";
import { SiteSchema } from "../../src/plan/schema-atlas";
import { schemaFaults } from "../../src/plan/schema-check";
import { NearGroupsSchema } from "../../src/plan/schema-near";
import { GlossaryTermSchema } from "../../src/plan/schema-plain";
import type { SiteRecord } from "../../src/plan/site";
import type {
  AuthoredFeature,
  AuthoredFinding,
  AuthoredIndicators,
  AuthoredNameEn,
  AuthoredSource,
  AuthoredWordEn,
} from "./authored";
import { CHECK_SCHEMAS, type Checks } from "./authored-checks";
import { type AuthoredScript, AuthoredScriptSchema } from "./authored-scenes";
import {
  AuthoredFeatureSchema,
  AuthoredFindingSchema,
  AuthoredNameEnSchema,
  AuthoredPlainSchema,
  AuthoredSourceSchema,
  AuthoredWordEnSchema,
  FeatureTableSchema,
} from "./authored-schema";
import { AuthoredIndicatorsSchema } from "./authored-schema-indicators";
import { type AuthoredSeries, AuthoredSeriesSchema } from "./authored-series";
import type { Fault } from "./fault";
import { filesBelow, readJson, shortPath } from "./read";
import { readSeeds, type Seed } from "./seeds";
import type { Authored, AuthoredGeometry, AuthoredPlain, FeatureTable, Filed } from "./world";

const RULE = "authored-shape";

/** Reads everything under `geodata/`. A record of the wrong shape is reported and left out. */
export function loadAuthored(root: string, faults: Fault[]): Authored {
  const data = join(root, "geodata");
  const list = <T>(dir: string, schema: GenericSchema) =>
    filesBelow(join(data, dir), [".json"]).flatMap((path) => readList<T>(root, path, schema, faults));
  const records = <T>(dir: string, schema: GenericSchema) =>
    filesBelow(join(data, dir), [".json"]).flatMap((path) => {
      const value = readJson(root, path, faults);
      return value === undefined ? [] : keepIfFits<T>(shortPath(root, path), value, schema, faults);
    });
  const sourceFiles = filesBelow(data, [".json"]).filter((p) => /^sources(?:-[a-z]+)?\.json$/u.test(basename(p)));
  const font = join(root, "public/fonts/atlas-sans.chars.txt");
  return {
    seeds: loadSeeds(root, faults),
    features: list<AuthoredFeature>("features", AuthoredFeatureSchema),
    namesEn: readPairs<AuthoredNameEn>(root, "names-en.json", AuthoredNameEnSchema, faults, (id, nameEn) => ({ id, nameEn })),
    sortsEn: readWords(root, "sorts-en.json", faults),
    groundEn: readWords(root, "ground-en.json", faults),
    findings: list<AuthoredFinding>("findings", AuthoredFindingSchema),
    series: list<AuthoredSeries>("series", AuthoredSeriesSchema),
    checks: loadChecks(root, faults),
    indicators: records<AuthoredIndicators>("indicators", AuthoredIndicatorsSchema),
    geometries: collection(root, "geometry", faults).map(({ file, record: { geometry, properties } }) => ({
      file,
      record: { id: String(properties?.id ?? ""), ...geometryRecord(geometry, properties) },
    })),
    basemap: collection(root, "basemap", faults),
    sources: sourceFiles.flatMap((path) => readSources(root, path, faults)),
    scenes: records<AuthoredScript>("scenes", AuthoredScriptSchema),
    featureTables: readList<FeatureTable>(root, join(data, "feature-tables.json"), FeatureTableSchema, faults),
    labelCharacters: existsSync(font) ? readFileSync(font, "utf8") : null,
    plain: list<AuthoredPlain>("plain", AuthoredPlainSchema),
    glossEn: list<AuthoredPlain>("gloss-en", AuthoredPlainSchema),
    glossary: readList<GlossaryTerm>(root, join(data, "glossary.json"), GlossaryTermSchema, faults),
    site: loadSite(root, faults),
    nearGroups: loadOne<NearGroups>(root, "nearby.json", NearGroupsSchema, faults) ?? { groups: [], apart: [] },
  };
}

/** What is said of the map where `geodata/site.json` is missing or refused. */
const UNNAMED_SITE: SiteRecord = { name: "规划图谱", mapApprovalNumber: null, contact: null };

function loadSite(root: string, faults: Fault[]): SiteRecord {
  return loadOne<SiteRecord>(root, "site.json", SiteSchema, faults) ?? UNNAMED_SITE;
}

/** The one record of a file below `geodata/`; undefined where it is missing or refused. */
function loadOne<T>(root: string, name: string, schema: GenericSchema, faults: Fault[]): T | undefined {
  const path = join(root, "geodata", name);
  const value = existsSync(path) ? readJson(root, path, faults) : undefined;
  return value === undefined ? undefined : keepIfFits<T>(shortPath(root, path), value, schema, faults)[0]?.record;
}

function loadChecks(root: string, faults: Fault[]): Checks {
  const read = <T>(name: keyof Checks): T[] =>
    readList<T>(root, join(root, "geodata/checks", `${name}.json`), CHECK_SCHEMAS[name], faults).map(({ record }) => record);
  return {
    sums: read("sums"),
    counts: read("counts"),
    lists: read("lists"),
    shares: read("shares"),
    promises: read("promises"),
    directions: read("directions"),
    judgements: read("judgements"),
  };
}

function loadSeeds(root: string, faults: Fault[]): Seed[] {
  try {
    return readSeeds(root);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    faults.push({ rule: "seeds-unchanged", severity: "error", file: "seeds/manifest.json", record: "-", message });
    return [];
  }
}

function recordName(value: unknown, index: number): string {
  if (typeof value === "object" && value !== null && "id" in value && typeof value.id === "string") return value.id;
  return `第 ${index + 1} 条`;
}

function keepIfFits<T>(file: string, value: unknown, schema: GenericSchema, faults: Fault[], record = "-"): Filed<T>[] {
  const found = schemaFaults(schema, value);
  for (const { path, message } of found)
    faults.push({ rule: RULE, severity: "error", file, record, message: `${path || "整条"}：${message}` });
  return found.length === 0 ? [{ file, record: value as T }] : [];
}

function readList<T>(root: string, path: string, schema: GenericSchema, faults: Fault[]): Filed<T>[] {
  const file = shortPath(root, path);
  if (!existsSync(path)) return [];
  const value = readJson(root, path, faults);
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.push({ rule: RULE, severity: "error", file, record: "-", message: "文件应是一个列表 [ … ]" });
    return [];
  }
  return value.flatMap((item, i) => keepIfFits<T>(file, item, schema, faults, recordName(item, i)));
}

function readSources(root: string, path: string, faults: Fault[]): Authored["sources"][number][] {
  const file = shortPath(root, path);
  const value = readJson(root, path, faults);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, source]) =>
    keepIfFits<AuthoredSource>(file, source, AuthoredSourceSchema, faults, key).map(({ record }) => ({
      file,
      record: { key, ...record },
    })),
  );
}

function readWords(root: string, name: string, faults: Fault[]): Filed<AuthoredWordEn>[] {
  return readPairs(root, name, AuthoredWordEnSchema, faults, (word, english) => ({ word, english }));
}

/** A file of words and the same in English, as records in its order. */
function readPairs<T>(
  root: string,
  name: string,
  schema: GenericSchema,
  faults: Fault[],
  recordOf: (key: string, english: unknown) => unknown,
): Filed<T>[] {
  const path = join(root, "geodata", name);
  if (!existsSync(path)) return [];
  const file = shortPath(root, path);
  const value = readJson(root, path, faults);
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    faults.push({ rule: RULE, severity: "error", file, record: "-", message: "文件应是一个对象 { 原词: 英文 }" });
    return [];
  }
  return Object.entries(value).flatMap(([key, english]) => keepIfFits<T>(file, recordOf(key, english), schema, faults, key));
}

function collection(root: string, dir: string, faults: Fault[]): Filed<GeoJSON.Feature>[] {
  return filesBelow(join(root, "geodata", dir), [".geojson"]).flatMap((path) => {
    const file = shortPath(root, path);
    const value = readJson(root, path, faults) as GeoJSON.FeatureCollection | undefined;
    if (value === undefined) return [];
    if (value?.type !== "FeatureCollection" || !Array.isArray(value.features)) {
      faults.push({ rule: RULE, severity: "error", file, record: "-", message: "应是 GeoJSON FeatureCollection" });
      return [];
    }
    return value.features.flatMap((record, i): Filed<GeoJSON.Feature>[] => {
      if (record?.type === "Feature" && record.geometry && "coordinates" in record.geometry) return [{ file, record }];
      faults.push({ rule: RULE, severity: "error", file, record: `第 ${i + 1} 条`, message: "应是带坐标的 GeoJSON Feature" });
      return [];
    });
  });
}

function geometryRecord(geometry: GeoJSON.Geometry, properties: GeoJSON.GeoJsonProperties): AuthoredGeometry {
  const sources: unknown = properties?.sources;
  const note: unknown = properties?.note;
  return {
    geometry,
    sources: Array.isArray(sources) ? sources.map(String) : [],
    note: typeof note === "string" && note !== "" ? note : null,
  };
}
