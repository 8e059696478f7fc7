import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rewind } from "../../src/geo/rings";
import { roundGeometry } from "../../src/geo/round";
import type { MentionScore } from "../../src/plan/coverage";
import type { PlainWords } from "../../src/plan/plain";
import type { Atlas } from "../../src/plan/types";
import { compileCoverage } from "./compile-coverage";
import { compileFeeds } from "./compile-feeds";
import { indicatorsCsv } from "./csv";
import { groundNamesEn } from "./ground";
import { groupBy } from "./group";
import type { World } from "./world";

/** Published files by name below `public/data/`. */
export type Output = ReadonlyMap<string, string>;
/** Published files that are no text, likewise. */
export type Archives = ReadonlyMap<string, Uint8Array>;

/** A JSON list with one item a line, so that a change shows as one line. */
function lines(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}

function collection(features: readonly GeoJSON.Feature<GeoJSON.Geometry | null>[]): string {
  return `{"type":"FeatureCollection","features":${lines(features)}}\n`;
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Words of ours about passages, by document. */
function byDocument(all: readonly PlainWords[]): string {
  const rows = [...groupBy(all, ({ citation }) => citation.doc)].map(([doc, ofDoc]) => {
    const explanations = ofDoc.map(({ citation: { doc: _, ...place }, text }) => ({ ...place, text }));
    return `{"doc":${JSON.stringify(doc)},"explanations":${lines(explanations)}}`;
  });
  return `{"documents":[${rows.join(",")}]}\n`;
}

/** The ground as it is published: rounded, rings wound as RFC 7946 asks, names in English beside their own. */
export function publishedBasemap(world: World): GeoJSON.Feature[] {
  const namesEn = groundNamesEn(world);
  return world.basemap.map(({ record }) => {
    const nameEn = namesEn.get(String(record.properties?.name ?? ""));
    const properties = nameEn === undefined ? record.properties : { ...record.properties, nameEn };
    return { ...record, properties, geometry: rewind(roundGeometry(record.geometry)) };
  });
}

/** All texts as they will be written, with `archives` listed beside them; `mentions` is how well the marks did on the sample, if one was read. The data version is a hash of the others: the same records give the same version. */
export function makeOutput(world: World, mentions: MentionScore | null = null, archives: Archives = new Map()): Output {
  const files = new Map<string, string>();
  files.set("features.geojson", collection(world.compiled));
  files.set("basemap.geojson", collection(publishedBasemap(world)));
  files.set("indicators.csv", indicatorsCsv(world.compiledIndicators));
  files.set("indicators.json", `${lines(world.compiledIndicators)}\n`);
  const documents = world.documents.map(({ id, blocks }) => `{"id":${JSON.stringify(id)},"blocks":${lines(blocks)}}`);
  files.set("passages.json", `{"documents":[\n${documents.join(",\n")}\n]}\n`);
  files.set("series.json", `{"series":${lines(world.compiledSeries)}}\n`);
  files.set("findings.json", `{"findings":${lines(world.compiledFindings)}}\n`);
  const { documents: counted, sources, mentions: score } = compileCoverage(world, mentions);
  const coverage = `{"documents":${lines(counted)},"sources":${lines(sources)},"mentions":${JSON.stringify(score)}}\n`;
  files.set("coverage.json", coverage);
  files.set("nearby.json", `${JSON.stringify(world.nearGroups)}\n`);
  files.set("gazetteer.json", `{"places":${lines(world.gazetteer)}}\n`);
  /* The passage is published already, and shown beside its everyday words: its place is enough. */
  const plain = world.compiledPlain.map(({ citation: { exact: _, ...citation }, text }) => ({ citation, text }));
  files.set("plain.json", byDocument(plain));
  files.set("gloss-en.json", byDocument(world.compiledGlossEn));
  files.set("glossary.json", `{"terms":${lines(world.glossary.map(({ record }) => record))}}\n`);
  for (const { scenes, ...script } of world.compiledScenes)
    files.set(`scenes/${script.id}.json`, `${JSON.stringify(script).slice(0, -1)},"scenes":${lines(scenes)}}\n`);
  const areaNames = new Map(world.atlas.areas.map(({ id, name }) => [id, name]));
  for (const feed of compileFeeds(world.compiled, world.nearGroups, world.atlas.documents, areaNames))
    files.set(feed.name, feed.content);
  const entries = [...files, ...archives].map(([file, content]) => ({
    file,
    sha256: sha256(content),
    bytes: Buffer.byteLength(content),
  }));
  const dataVersion = sha256(entries.map((e) => `${e.file} ${e.sha256}\n`).join("")).slice(0, 12);
  const { schemaVersion, ...rest } = world.atlas;
  const atlas: Atlas = { schemaVersion, dataVersion, ...rest, files: entries };
  files.set("atlas.json", `${JSON.stringify(atlas, null, 1)}\n`);
  return files;
}

/**
 * Writes the files into a new folder and then puts it in the place of the old one, so that a reader never finds the
 * files of two builds beside each other; what is no longer published goes with the old folder.
 */
export function writeOutput(dir: string, output: Output, archives: Archives = new Map()): void {
  mkdirSync(dirname(dir), { recursive: true });
  const fresh = mkdtempSync(`${dir}-new-`);
  const old = `${fresh}-old`;
  try {
    for (const [name, content] of [...output, ...archives]) {
      const path = join(fresh, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    chmodSync(fresh, 0o755);
    if (existsSync(dir)) renameSync(dir, old);
    renameSync(fresh, dir);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
