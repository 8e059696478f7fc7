import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "./test/chromium";

/** `npm test` names a free one; two runs on one machine do not meet. */
const PORT = Number(process.env.JOURNEY_PORT ?? 4390);

export default defineConfig({
  testDir: "test/journeys",
  outputDir: ".artefacts/journeys",
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // One at a time: the map is drawn in software, two browsers at once gain nothing. No retry hides a flake.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: ".artefacts/results/journeys.json" }]],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: "chromium",
    viewport: { width: 1366, height: 768 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "reduce" },
    // A trace of pages this large costs more than the journeys themselves; ask for one with --trace on.
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findChromium() ?? undefined, args: CHROMIUM_ARGS },
  },
});
