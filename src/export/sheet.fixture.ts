import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SceneScript } from "../plan/scene";
import { type ScriptSheet, scriptSheet } from "../plan/scene-sheet";
import type { Atlas, Finding, Indicator, ParsedDocument, PlanFeature } from "../plan/types";

const DATA = join(import.meta.dirname, "../../public/data");
const read = <T>(file: string): T => JSON.parse(readFileSync(join(DATA, file), "utf8")) as T;

/** A published script in words, for the tests of what is written of it. */
export function publishedSheet(id: string): ScriptSheet {
  return scriptSheet(
    read<SceneScript>(`scenes/${id}.json`),
    {
      atlas: read<Atlas>("atlas.json"),
      features: new Map(read<{ features: PlanFeature[] }>("features.geojson").features.map((f) => [f.properties.id, f])),
      indicators: new Map(read<Indicator[]>("indicators.json").map((row) => [row.id, row])),
      texts: new Map(read<{ documents: ParsedDocument[] }>("passages.json").documents.map((d) => [d.id, d])),
      findings: read<{ findings: Finding[] }>("findings.json").findings,
      isProven: () => true,
    },
    { date: (d) => d, period: (p) => p, title: (t) => t },
  );
}

export const SCRIPT_IDS = ["gaojing", "songnan", "changzheng", "baoshan", "three-towns"] as const;
