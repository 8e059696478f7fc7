import type { BrowserContext, CDPSession, Page } from "@playwright/test";

/** Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down and 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
/** The same name in the tools of the browser: 562.5 ms for each request, and a tenth less of what goes through. */
export const SLOWER_4G: typeof SLOW_4G = { ...SLOW_4G, latency: 562.5, downloadThroughput: SLOW_4G.downloadThroughput * 0.9 };

/** Gives a page slow 4G and a processor four times slower than this machine's, really applied; by the session they can be taken back. */
export async function slowDown(context: BrowserContext, page: Page, line = SLOW_4G): Promise<CDPSession> {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", line);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return devtools;
}
