import { bboxOf } from "../../src/geo/bounds";
import { parentArea } from "../../src/plan/ids";
import type { SceneScript } from "../../src/plan/scene";
import type { SiteRecord } from "../../src/plan/site";
import {
  type AreaRecord,
  type Atlas,
  FEATURE_KINDS,
  type Finding,
  type Indicator,
  type PlanFeature,
  type ScriptRecord,
} from "../../src/plan/types";
import type { ParsedDocument } from "../../src/text/types";
import type { Seed } from "./seeds";

const SCHEMA_VERSION = "1.0.0";

/** `atlas.json` before the other files are known. */
export type AtlasDraft = Omit<Atlas, "dataVersion" | "files">;

/** Documents, areas, presentation scripts and counts. */
export function compileAtlas(
  seeds: readonly Seed[],
  features: readonly PlanFeature[],
  indicators: readonly Indicator[],
  findings: readonly Finding[],
  documents: readonly ParsedDocument[],
  site: SiteRecord,
  scripts: readonly SceneScript[],
): AtlasDraft {
  const counts: Record<string, number> = { features: features.length };
  for (const kind of FEATURE_KINDS) counts[kind] = features.filter((f) => f.properties.kind === kind).length;
  counts.unplaced = features.filter((f) => !f.geometry).length;
  counts.indicators = indicators.length;
  counts.findings = findings.length;
  counts.scenes = scripts.reduce((sum, { scenes }) => sum + scenes.length, 0);
  counts.blocks = documents.reduce((sum, d) => sum + d.blocks.length, 0);
  return {
    schemaVersion: SCHEMA_VERSION,
    site,
    documents: seeds.map(({ id, title, issuer, area, date, file, sha256, text }) => ({
      id,
      title,
      issuer,
      area,
      date,
      file,
      sha256,
      chars: text.length,
    })),
    areas: features.flatMap(areaRecord),
    scripts: scripts.map(scriptRecord),
    counts,
  };
}

function areaRecord({ properties, geometry }: PlanFeature): AreaRecord[] {
  const { kind, area, id, name } = properties;
  const bbox = geometry ? bboxOf(geometry) : null;
  if ((kind !== "town" && kind !== "district") || id !== area || !bbox) return [];
  return [{ id: area, name, kind, parent: parentArea(area), bbox }];
}

function scriptRecord({ id, title, subtitle, areas, language, scenes }: SceneScript): ScriptRecord {
  const durationS = scenes.reduce((sum, scene) => sum + scene.durationS, 0);
  return { id, title, subtitle, areas, language, file: `scenes/${id}.json`, scenes: scenes.length, durationS };
}
