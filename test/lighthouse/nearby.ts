/**
 * `npm run lighthouse`: Lighthouse as a phone on slow 4G (simulated) with four-fold throttled CPU, on what is near, from
 * `dist/`, compressed as any host does. Fails below 95 for accessibility and best practice, and below 90 for performance.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { serve } from "../bench/server";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";

const LEAST = { accessibility: 95, "best-practices": 95, performance: 90 } as const;
const ROUTE = "#v=1&area=songnan&right=near&near=metro.station.changjiang-nan-lu";
const PORT = Number(process.env.LIGHTHOUSE_PORT ?? 9333);
const OUT = join(import.meta.dirname, "../../.artefacts/lighthouse");
const TELLING = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "speed-index", "interactive"];

async function main(): Promise<boolean> {
  const { server, origin } = await serve({ isCompressed: true });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...CHROMIUM_ARGS, `--remote-debugging-port=${PORT}`],
  });
  try {
    const result = await lighthouse(`${origin}/${ROUTE}`, {
      port: PORT,
      output: "html",
      locale: "zh",
      onlyCategories: Object.keys(LEAST),
      formFactor: "mobile",
      screenEmulation: { mobile: true, width: 390, height: 844, deviceScaleFactor: 2, disabled: false },
    });
    if (!result) throw new Error("lighthouse gave no result");
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, "nearby.html"), String(result.report));
    const { categories, audits } = result.lhr;
    for (const id of TELLING) console.log(`${id} ${audits[id]?.displayValue ?? "-"}`);
    for (const audit of Object.values(audits))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative")
        console.log(`  ${audit.id} ${audit.score} ${audit.displayValue ?? ""}`);
    return Object.entries(LEAST).every(([id, least]) => {
      const score = Math.round((categories[id]?.score ?? 0) * 100);
      console.log(`${id} ${score} (at least ${least})`);
      return score >= least;
    });
  } finally {
    await browser.close();
    server.close();
  }
}

process.exitCode = (await main()) ? 0 : 1;
