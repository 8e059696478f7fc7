/**
 * `npm run data`: checks everything under `geodata/` and writes `public/data/` as the data contract says. Any error stops
 * it before a file is touched. `-- --report` prints counts; `-- --check` only checks.
 */
import { join } from "node:path";
import { buildWorld } from "./build";
import { type Fault, faultLine } from "./fault";
import { loadAuthored } from "./load";
import { loadMentionSample, scoreMentions } from "./mention-sample";
import { makeOutput, writeOutput } from "./output";
import { checkOutput } from "./output-check";
import { report } from "./report";
import { RULES } from "./rules/all";
import { runRules } from "./rules/rule";

const ROOT = join(import.meta.dirname, "../..");

function main(flags: ReadonlySet<string>): number {
  const loading: Fault[] = [];
  const authored = loadAuthored(ROOT, loading);
  const sample = loadMentionSample(ROOT, loading);
  const world = buildWorld(authored);
  const score = sample && scoreMentions(sample, world.mentions);
  const counts = score && { annotated: score.annotated, marked: score.marked, hits: score.hits };
  const output = makeOutput(world, sample && counts && { blocks: sample.blocks.length, ...counts });
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
  writeOutput(join(ROOT, "public/data"), output);
  console.log(`写出 public/data：${what}，${faults.length} 个提醒。`);
  return 0;
}

process.exitCode = main(new Set(process.argv.slice(2)));
