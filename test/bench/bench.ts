/**
 * `npm run bench`: from one run, the time from navigation to the first labelled map of our product and of a bare MapLibre
 * page that draws the same files, taken in turns; the same bare page with the ground as PMTiles instead of GeoJSON; bytes of the first load; time from a pick in the list to the card;
 * a page of a talk drawn without WebGL beside the reading of its places.
 * Times mean something only beside each other: read the ratio.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { DIST, FIRST_DATA, firstScripts, type Size, sizeOf, sum } from "../built/first-load";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";
import { median } from "./median";
import { serve } from "./server";
import { stillPages } from "./still-page";

const RUNS = 5;
const PICKS = 10;
const VIEW = { width: 1366, height: 768 };

/** A fresh profile each time: nothing is cached, no service worker stands between. */
async function withPage<T>(browser: Browser, url: string, then: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: VIEW, serviceWorkers: "block", reducedMotion: "reduce", locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "commit" });
    return await then(page);
  } finally {
    await context.close();
  }
}

/** Milliseconds since navigation, by the page's own clock, at which the map stood whole and at rest. */
async function wholeMap(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => document.documentElement.dataset.mapIdle, null, { timeout: 120_000 });
  return Number(await at.jsonValue());
}

/** When it stood at rest with all its names for the first time: of ours, the soft edges come after it; the bare page has none. */
async function firstMap(page: Page): Promise<number> {
  const at = await page.waitForFunction(
    () => document.documentElement.dataset.mapFirst ?? (window.atlasMap ? null : document.documentElement.dataset.mapIdle),
    null,
    { timeout: 120_000 },
  );
  return Number(await at.jsonValue());
}

/** Both, of one visit. */
async function firstAndWhole(page: Page): Promise<readonly [number, number]> {
  return [await firstMap(page), await wholeMap(page)];
}

/** Milliseconds from a click on a row of the list until the card bears its name and has been painted. */
async function picks(page: Page): Promise<number[]> {
  await wholeMap(page);
  return page.evaluate(async (count) => {
    const rows = [...document.querySelectorAll<HTMLElement>("[role=tabpanel] [data-row]")].slice(0, count);
    const times: number[] = [];
    for (const row of rows) {
      const id = row.dataset.row ?? "";
      const from = performance.now();
      row.click();
      // No named function here: what runs in the page must not lean on the compiler's helpers.
      for (let isThere = false; !isThere; ) {
        await new Promise(requestAnimationFrame);
        const name = document.querySelector("article h2")?.textContent ?? "";
        isThere = location.hash.includes(`sel=f.${id}`) && name !== "" && (row.textContent ?? "").includes(name);
      }
      await new Promise((painted) => setTimeout(painted));
      times.push(performance.now() - from);
    }
    return times;
  }, PICKS);
}

function line(name: string, value: string): void {
  console.log(`${name.padEnd(44)} ${value}`);
}

const bytes = (sizes: readonly Size[]) =>
  `${Math.round(sum(sizes, "gzip") / 1000)} kB gzip（${Math.round(sum(sizes, "raw") / 1000)} kB）`;

if (!existsSync(join(DIST, "index.html"))) throw new Error("没有 dist/：请先运行 npm run build");
const { server, origin } = await serve();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  const [ours, whole, bare, tiles]: [number[], number[], number[], number[]] = [[], [], [], []];
  await withPage(browser, `${origin}/bare/`, firstMap);
  for (let run = 0; run < RUNS; run++) {
    bare.push(await withPage(browser, `${origin}/bare/`, firstMap));
    tiles.push(await withPage(browser, `${origin}/bare/?ground=pmtiles`, firstMap));
    const [first, all] = await withPage(browser, `${origin}/`, firstAndWhole);
    ours.push(first);
    whole.push(all);
  }
  const selecting = await withPage(browser, `${origin}/`, picks);

  const range = (values: readonly number[]) => `${median(values)} ms（${Math.min(...values)}–${Math.max(...values)}）`;
  console.log(`\n${VIEW.width}×${VIEW.height}，轮流各 ${RUNS} 次，取中位数\n`);
  line("打开到第一张有注记的图：规划图谱", range(ours));
  line("打开到第一张有注记的图：只用 MapLibre", range(bare));
  line("两者之比", (median(ours) / median(bare)).toFixed(2));
  line("到柔化边缘也画好：规划图谱", `${range(whole)}，为只用 MapLibre 的 ${(median(whole) / median(bare)).toFixed(2)} 倍`);
  line("只用 MapLibre，底图用 PMTiles", range(tiles));
  line("底图 PMTiles 与 GeoJSON 之比", (median(tiles) / median(bare)).toFixed(2));
  for (const file of ["data/basemap.geojson", "data/basemap.pmtiles"]) line(file, bytes([sizeOf(file)]));
  line("从点选到卡片（中位数）", `${Math.round(median(selecting))} ms（${selecting.length} 次）`);
  const { drawMs, readMs } = stillPages();
  line(
    "没有 WebGL 时画一页讲解与读入地点数据之比",
    `${(drawMs / readMs).toFixed(1)}（${Math.round(drawMs)} ms、${Math.round(readMs)} ms）`,
  );
  line("首次加载的 JS", bytes(firstScripts()));
  line("其中第一张图的数据", bytes(FIRST_DATA.map((file) => sizeOf(`data/${file}`))));
  line(
    "全部数据（JSON）",
    bytes(
      [...FIRST_DATA, "atlas.json", "indicators.json", "passages.json", "findings.json"].map((file) => sizeOf(`data/${file}`)),
    ),
  );
} finally {
  await browser.close();
  server.close();
}
