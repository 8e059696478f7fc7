/**
 * `npm run basemap -- FILE.pmtiles`: checks a Protomaps-schema extract and makes it the embedded basemap of the next build.
 * `npm run basemap -- --own` goes back to our own ground; without anything it says which one is in place.
 */
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildWorld } from "../build";
import { loadAuthored } from "../load";
import { type ArchiveReport, checkArchive } from "./check-archive";
import { EMBEDDED_FILE } from "./embedded";

const ROOT = join(import.meta.dirname, "../../..");
const TARGET = join(ROOT, EMBEDDED_FILE);
const USAGE = "用法：npm run basemap -- 文件.pmtiles（换成这个底图），npm run basemap -- --own（换回自己的底图）";
/** Node reads no larger file in one piece. */
const READ_LIMIT_BYTES = 2 ** 31;

function tell({ faults, notes, facts }: ArchiveReport): void {
  for (const fact of facts) console.log(`  ${fact}`);
  for (const note of notes) console.warn(`提醒：${note}`);
  for (const fault of faults) console.error(`错误：${fault}`);
}

async function embed(file: string): Promise<number> {
  if (!existsSync(file) || !statSync(file).isFile()) {
    console.error(`错误：没有这个文件：${file}`);
    return 1;
  }
  if (statSync(file).size >= READ_LIMIT_BYTES) {
    console.error("错误：文件超过 2 GB：请先用 pmtiles extract 按范围截取，例如 --bbox=121.30,31.20,121.56,31.54。");
    return 1;
  }
  const authored = loadAuthored(ROOT, []);
  const towns = buildWorld(authored).atlas.areas.filter((area) => area.kind === "town");
  const found = await checkArchive(readFileSync(file), towns, authored.labelCharacters);
  tell(found);
  if (found.faults.length > 0) {
    console.error("底图没有换：现有的底图保持原样。");
    return 1;
  }
  copyFileSync(file, `${TARGET}.new`);
  renameSync(`${TARGET}.new`, TARGET);
  console.log(`已放到 ${EMBEDDED_FILE}（不进 git）。运行 npm run build 后生效；换回自己的底图：npm run basemap -- --own`);
  return 0;
}

async function main([file, ...more]: readonly string[]): Promise<number> {
  if (more.length > 0 || (file?.startsWith("-") && file !== "--own")) {
    console.error(USAGE);
    return 1;
  }
  if (file === undefined) {
    console.log(
      existsSync(TARGET) ? `现在用的是带来的底图：${EMBEDDED_FILE}` : "现在用的是自己的底图（geodata/basemap/*.geojson）",
    );
    console.log(USAGE);
    return 0;
  }
  if (file !== "--own") return embed(file);
  rmSync(TARGET, { force: true });
  console.log("已换回自己的底图。运行 npm run build 后生效。");
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
