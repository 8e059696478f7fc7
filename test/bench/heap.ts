/**
 * `npm run heap`: how much a phone's heap holds after three minutes of panning on what is near, from `dist/`, with the processor
 * throttled as `HEAP_THROTTLE` says (not at all: without a graphics card a throttled map makes few strokes in that time). Prints the heap of the page (JavaScript, as the engine counts it) each half minute, before and after
 * a collection; fails at 200 MB or more after the last collection, or if it grew by half between the first and the last.
 */
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, ensureChromium } from "../chromium";
import { serve } from "./server";

const MINUTES = Number(process.env.HEAP_MINUTES ?? 3);
const LIMIT_MB = 200;
const ROUTE = "#v=1&area=songnan&right=near&near=metro.station.changjiang-nan-lu";

async function main(): Promise<boolean> {
  const { server, origin } = await serve({ isCompressed: true });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: "zh-CN",
    });
    const page = await context.newPage();
    page.on("crash", () => console.log("the page crashed"));
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    await session.send("Emulation.setCPUThrottlingRate", { rate: Number(process.env.HEAP_THROTTLE ?? 1) });
    const heapMB = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1e6;
    };
    const collected = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return heapMB();
    };
    await page.goto(`${origin}/${ROUTE}`);
    /* The first touch brings the map. */
    await page.getByRole("button", { name: "打开地图" }).tap();
    await page.waitForFunction(() => document.documentElement.dataset.mapIdle, null, { timeout: 120_000 });
    const first = await collected();
    console.log(`before: ${first.toFixed(0)} MB`);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const endsAt = Date.now() + MINUTES * 60_000;
    let last = first;
    for (let stroke = 0, toldAt = Date.now(); Date.now() < endsAt; stroke++) {
      /* Round and round the town, so that tiles come and go. */
      const angle = (stroke * Math.PI) / 5;
      await touch("touchStart", 195, 230);
      for (let step = 1; step <= 8; step++)
        await touch("touchMove", 195 + Math.cos(angle) * step * 14, 230 + Math.sin(angle) * step * 9);
      await touch("touchEnd");
      await page.waitForTimeout(200);
      if (Date.now() - toldAt < 30_000) continue;
      toldAt = Date.now();
      const before = await heapMB();
      last = await collected();
      console.log(`${stroke + 1} strokes: ${before.toFixed(0)} MB, collected ${last.toFixed(0)} MB`);
    }
    last = await collected();
    console.log(`after ${MINUTES} minutes: ${last.toFixed(0)} MB (below ${LIMIT_MB})`);
    return last < LIMIT_MB && last < first * 1.5;
  } finally {
    await browser.close();
    server.close();
  }
}

process.exitCode = (await main()) ? 0 : 1;
