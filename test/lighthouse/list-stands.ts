import type { Browser } from "@playwright/test";
import { median } from "../bench/median";
import { type SLOWER_4G, slowDown } from "../slow-line";

const RUNS = 5;

/**
 * Milliseconds until the list of what is near stands on a phone's first visit, with slow 4G and a four-fold slower processor
 * really applied and not reckoned; the median of five visits, each in a context of its own.
 */
export async function listStandsAfterMs(browser: Browser, url: string, line?: typeof SLOWER_4G): Promise<number> {
  const took: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
      deviceScaleFactor: 2,
      locale: "zh-CN",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    await slowDown(context, page, line);
    const from = performance.now();
    await page.goto(url, { waitUntil: "commit" });
    await page.locator("[data-feature]").first().waitFor({ timeout: 60_000 });
    took.push(performance.now() - from);
    await context.close();
  }
  return median(took);
}
