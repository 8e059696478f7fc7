/**
 * `npm run data`: checks everything under `geodata/` and writes `public/data/` as the data contract says. Any error stops
 * it before a file is touched. `-- --report` prints counts; `-- --check` only checks.
 */
import { join } from "node:path";
import { checkArchive } from "./basemap/check-archive";
import { EMBEDDED_FILE, PUBLISHED_BASEMAP, readEmbedded } from "./basemap/embedded";
import { ownArchive } from "./basemap/own-archive";
import { buildWorld } from "./build";
import { type Fault, faultLine } from "./fault";
import { loadAuthored } from "./load";
import { loadMentionSample, scoreMentions } from "./mention-sample";
import { makeOutput, publishedBasemap, writeOutput } from "./output";
import { checkOutput } from "./output-check";
import { report } from "./report";
import { RULES } from "./rules/all";
import { runRules } from "./rules/rule";
import type { World } from "./world";

const ROOT = join(import.meta.dirname, "../..");

/** A basemap that was brought is held against the same checks at every build: towns and fonts may have changed since. */
async function basemapArchive(world: World, faults: Fault[]): Promise<Uint8Array> {
  const brought = readEmbedded(ROOT);
  if (!brought) return ownArchive(publishedBasemap(world));
  const towns = world.atlas.areas.filter((area) => area.kind === "town");
  const found = await checkArchive(brought, towns, world.labelCharacters);
  const add = (severity: Fault["severity"]) => (message: string) =>
    faults.push({ rule: "embedded-basemap", severity, file: EMBEDDED_FILE, record: "-", message });
  found.faults.forEach(add("error"));
  found.notes.forEach(add("warn"));
  return brought;
}

async function main(flags: ReadonlySet<string>): Promise<number> {
  const loading: Fault[] = [];
  const authored = loadAuthored(ROOT, loading);
  const sample = loadMentionSample(ROOT, loading);
  const world = buildWorld(authored);
  const score = sample && scoreMentions(sample, world.mentions);
  const counts = score && { annotated: score.annotated, marked: score.marked, hits: score.hits };
  const archives = new Map([[PUBLISHED_BASEMAP, await basemapArchive(world, loading)]]);
  const output = makeOutput(world, sample && counts && { blocks: sample.blocks.length, ...counts }, archives);
  const faults = [...loading, ...runRules(RULES, world), ...checkOutput(output)];
  const errors = faults.filter((f) => f.severity === "error");
  for (const fault of faults) (fault.severity === "error" ? console.error : console.warn)(faultLine(fault));
  if (flags.has("--report")) console.log(report(world, sample));
  if (errors.length > 0) {
    console.error(`数据没有写出：${errors.length} 个错误，${faults.length - errors.length} 个提醒。public/data 保持原样。`);
    return 1;
  }
  const what = `${world.compiled.length} 个要素，${world.compiledIndicators.length} 个指标值，${world.documents.length} 份文件`;
  if (flags.has("--check")) {
    console.log(`检查通过：${what}，${faults.length} 个提醒。`);
    return 0;
  }
  writeOutput(join(ROOT, "public/data"), output, archives);
  console.log(`写出 public/data：${what}，${faults.length} 个提醒。`);
  return 0;
}

process.exitCode = await main(new Set(process.argv.slice(2)));
