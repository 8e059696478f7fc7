/**
 * `npm run pictures`: every viewpoint in every theme, from the built product, into `.artefacts/pictures/`.
 *
 *   --only NAME,…    these viewpoints          --theme NAME,…   these themes
 *   --sizes NAME,…   these sizes, or `all`     --accept         keep these pictures as the references
 *   --readme         the README's picture anew, nothing else
 *
 * What fails: see `judge.ts`. A picture that differs from its reference is shown, not failed: machines differ.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { PNG } from "pngjs";
import { THEME_NAMES } from "../../src/style/palette";
import { serve } from "../bench/server";
import { DIST } from "../built/first-load";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";
import { type Beside, drawBeside } from "./beside";
import { openCamera, type Shot } from "./camera";
import { compare, varietyOf } from "./compare";
import { type Darkroom, openDarkroom } from "./darkroom";
import { type BesideRow, byChange, indexPage, percent, type Row } from "./index-page";
import { judge } from "./judge";
import { type Options, readOptions } from "./options";
import { clearReferences, listReferences, REFERENCE_WIDTH_PX, readReference, writeReference } from "./references";
import { BESIDE_PLAIN, MAIN_SIZE, README_VIEWPOINT, type Size, VIEWPOINTS, type Viewpoint } from "./viewpoints";

const ROOT = join(import.meta.dirname, "../..");
const OUT = join(ROOT, ".artefacts/pictures");
const RESULTS = join(ROOT, ".artefacts/results");
const README = { file: join(import.meta.dirname, "overview.jpg"), width: 1600, height: 900, quality: 82 };

function write(path: string, bytes: Buffer | string): string {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), bytes);
  return path;
}

interface Taken {
  readonly theme: string;
  readonly size: Size;
  readonly viewpoint: Viewpoint;
  readonly shot: Shot;
}

/** Writes a picture, holds it against its reference and says what is wrong with it. */
async function develop({ theme, size, viewpoint, shot }: Taken, darkroom: Darkroom, isAccepting: boolean): Promise<Row> {
  const name = `${viewpoint.name}@${size.name}`;
  const full = write(`${theme}/${name}.png`, shot.png);
  const widthPx = size.isPhone ? REFERENCE_WIDTH_PX / 2 : REFERENCE_WIDTH_PX;
  const { webp, pixels } = await darkroom.print(shot.png, widthPx);
  const small = write(`small/${theme}/${name}.webp`, webp);
  const scale = widthPx / size.width;
  const { x, y, width, height } = shot.view;
  const variety = varietyOf(pixels, { x: x * scale, y: y * scale, width: width * scale, height: height * scale });
  const faults = judge(viewpoint, size, theme, { ...shot.found, variety });
  const row: Row = { theme, viewpoint, size: size.name, full, small, before: null, difference: null, changed: null, faults };
  if (size !== MAIN_SIZE) return row;
  const kept = readReference(theme, viewpoint.name);
  if (isAccepting) writeReference(theme, viewpoint.name, webp);
  if (!kept) return row;
  const { share, difference } = compare(await darkroom.read(kept), pixels);
  if (share === 0) return { ...row, changed: 0 };
  return {
    ...row,
    changed: share,
    before: write(`small/${theme}/${name}.before.webp`, kept),
    difference: write(`small/${theme}/${name}.difference.png`, PNG.sync.write(difference)),
  };
}

async function shootAll(browser: Browser, origin: string, options: Options): Promise<{ rows: Row[]; beside: Beside[] }> {
  const darkroom = await openDarkroom(browser);
  const rows: Row[] = [];
  const beside: Beside[] = [];
  for (const theme of options.themes)
    for (const size of options.sizes) {
      const from = Date.now();
      const camera = await openCamera(browser, origin, theme, size);
      for (const viewpoint of options.viewpoints) {
        const shot = await camera.shoot(viewpoint);
        const row = await develop({ theme, size, viewpoint, shot }, darkroom, options.isAccepting);
        rows.push(row);
        if (theme === THEME_NAMES[0] && size === MAIN_SIZE && BESIDE_PLAIN.includes(viewpoint.name))
          beside.push(await drawBeside(browser, origin, viewpoint, shot));
        for (const fault of row.faults) console.error(`✗ ${theme} ${viewpoint.name}@${size.name}：${fault}`);
      }
      await camera.close();
      const seconds = (Date.now() - from) / 1000;
      console.log(
        `${theme} ${size.name}：${options.viewpoints.length} 幅，每幅 ${(seconds / options.viewpoints.length).toFixed(1)} 秒`,
      );
    }
  await darkroom.close();
  return { rows, beside };
}

function besideRow({ viewpoint, ours, plain, oursSays, plainSays }: Beside): BesideRow {
  return {
    viewpoint,
    ours: write(`beside/${viewpoint.name}-ours.png`, ours),
    plain: write(`beside/${viewpoint.name}-plain.png`, plain),
    oursSays: `画出规划里的事物 ${oursSays.plan} 处，写出名称 ${oursSays.names} 个`,
    plainSays: `写出名称 ${plainSays.names} 个，没有规划`,
  };
}

async function shootReadme(browser: Browser, origin: string): Promise<void> {
  const viewpoint = VIEWPOINTS.find((one) => one.name === README_VIEWPOINT);
  if (!viewpoint) throw new Error(`没有叫 ${README_VIEWPOINT} 的视点`);
  const camera = await openCamera(browser, origin, THEME_NAMES[0], { ...MAIN_SIZE, width: README.width, height: README.height });
  const { found } = await camera.shoot(viewpoint);
  if (found.errors.length > 0) throw new Error(found.errors.join("\n"));
  await camera.page.screenshot({ path: README.file, type: "jpeg", quality: README.quality });
  await camera.close();
}

/** The table of what differs from what is kept. */
function printChanges(rows: readonly Row[]): void {
  const changed = byChange(rows).filter((row) => (row.changed ?? 0) > 0);
  if (changed.length === 0) return;
  console.log("\n与留存的图不同（不算失败）：");
  for (const row of changed)
    console.log(`${percent(row.changed ?? 0).padStart(9)}  ${row.theme.padEnd(10)} ${row.viewpoint.name}`);
}

function printKept(): void {
  const kept = listReferences();
  const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`\n留存 ${kept.length} 幅，共 ${Math.round(bytes / 1000)} kB`);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), THEME_NAMES);
  if (!existsSync(join(DIST, "index.html"))) throw new Error("没有 dist/：请先运行 npm run build");
  const { server, origin } = await serve();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    if (options.isForReadme) return await shootReadme(browser, origin);
    if (options.isWhole) rmSync(OUT, { recursive: true, force: true });
    if (options.isWhole && options.isAccepting) clearReferences();
    const { rows, beside } = await shootAll(browser, origin, options);
    const index = write("index.html", indexPage(rows, beside.map(besideRow)));

    const bad = beside.filter((one) => one.errors.length > 0);
    for (const { viewpoint, errors } of bad) console.error(`✗ 并排 ${viewpoint.name}：${errors.join("；")}`);
    const failed = rows.filter((row) => row.faults.length > 0).length + bad.length;
    const passed = rows.length + beside.length - failed;
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, "pictures.json"), JSON.stringify({ passed, failed }));
    printChanges(rows);
    if (options.isAccepting) printKept();
    console.log(`\n${passed} 幅无误，${failed} 幅有误；看图：${join(OUT, index)}`);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
