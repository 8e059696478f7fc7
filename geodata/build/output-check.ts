import type { GenericSchema } from "valibot";
import { AtlasSchema } from "../../src/plan/schema-atlas";
import { schemaFaults } from "../../src/plan/schema-check";
import { CoverageFileSchema } from "../../src/plan/schema-coverage";
import { FeaturesFileSchema } from "../../src/plan/schema-features";
import { FindingsFileSchema } from "../../src/plan/schema-findings";
import { GazetteerSchema } from "../../src/plan/schema-gazetteer";
import { IndicatorsFileSchema } from "../../src/plan/schema-indicators";
import { NearGroupsSchema } from "../../src/plan/schema-near";
import { PassagesFileSchema } from "../../src/plan/schema-passages";
import { GlossaryFileSchema, GlossEnSchema, PlainSchema } from "../../src/plan/schema-plain";
import { SceneScriptSchema } from "../../src/plan/schema-scenes";
import { SeriesFileSchema } from "../../src/plan/schema-series";
import type { Fault } from "./fault";
import type { Output } from "./output";

const SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  "atlas.json": AtlasSchema,
  "features.geojson": FeaturesFileSchema,
  "indicators.json": IndicatorsFileSchema,
  "series.json": SeriesFileSchema,
  "passages.json": PassagesFileSchema,
  "coverage.json": CoverageFileSchema,
  "findings.json": FindingsFileSchema,
  "nearby.json": NearGroupsSchema,
  "gazetteer.json": GazetteerSchema,
  "plain.json": PlainSchema,
  "gloss-en.json": GlossEnSchema,
  "glossary.json": GlossaryFileSchema,
};

/** Holds the files about to be written against the schemas that the app holds them against. */
export function checkOutput(output: Output): Fault[] {
  const scripts = [...output.keys()]
    .filter((name) => name.startsWith("scenes/"))
    .map((name) => [name, SceneScriptSchema] as const);
  return [...Object.entries(SCHEMAS), ...scripts].flatMap(([name, schema]) =>
    schemaFaults(schema, JSON.parse(output.get(name) ?? "null")).map(
      ({ path, message }): Fault => ({
        rule: "published-shape",
        severity: "error",
        file: `public/data/${name}`,
        record: path,
        message,
      }),
    ),
  );
}
