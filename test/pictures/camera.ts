/** Drives the built product from viewpoint to viewpoint and takes its picture, in one page for each theme and size. */
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Map as GlMap } from "maplibre-gl";
import type { Box } from "./compare";
import type { Found } from "./judge";
import type { Size, Viewpoint } from "./viewpoints";

declare global {
  interface Window {
    atlasMap?: GlMap;
  }
}

/** Where the app remembers the reader's theme. */
const THEME_KEY = "plan-atlas.theme";
/** All pictures are taken at noon of one day, so that no date on a page makes a difference. */
const NOON = new Date("2026-01-01T12:00:00+08:00");
const WAIT_MS = 120_000;

/** The part of the map that nothing covers, in pixels of the page. */
export interface View extends Box {
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

export interface Shot {
  readonly png: Buffer;
  readonly view: View;
  readonly found: Omit<Found, "variety">;
  /** Things of the plan that are drawn in the view. */
  readonly things: number;
}

export interface Camera {
  readonly shoot: (viewpoint: Viewpoint) => Promise<Shot>;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** A context in which nothing moves, nothing is remembered, and whose errors are kept. */
export async function stillContext(browser: Browser, size: Size): Promise<{ context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    serviceWorkers: "block",
    reducedMotion: "reduce",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    ...(size.isPhone ? { isMobile: true, hasTouch: true, deviceScaleFactor: 2 } : {}),
  });
  const errors: string[] = [];
  context.on("weberror", (error) => errors.push(`页面出错：${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`控制台：${message.text()} ${message.location().url}`);
  });
  context.on("request", (request) => {
    if (!/^(data:|blob:|http:\/\/127\.0\.0\.1:)/.test(request.url())) errors.push(`请求了别的主机：${request.url()}`);
  });
  await context.clock.setFixedTime(NOON);
  return { context, errors };
}

/** Waits until the map has drawn all it was asked to draw and stays so. */
async function settle(page: Page): Promise<void> {
  for (let round = 0; round < 8; round++) {
    await page.evaluate(async () => {
      // What a link changes is drawn after the next picture, and may make room for a pane after that.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      await new Promise((later) => setTimeout(later, 60));
      if (document.documentElement.dataset.mapIdle) return;
      window.atlasMap?.triggerRepaint();
    });
    await page.waitForFunction(() => document.documentElement.dataset.mapIdle, null, { timeout: WAIT_MS, polling: 100 });
    const isStill = await page.evaluate(async () => {
      const from = document.documentElement.dataset.mapIdle;
      await new Promise((later) => setTimeout(later, 120));
      return from !== undefined && from === document.documentElement.dataset.mapIdle && (window.atlasMap?.loaded() ?? false);
    });
    if (isStill) return;
  }
  throw new Error("地图一直没有静下来");
}

async function viewOf(page: Page): Promise<View> {
  return page.evaluate(() => {
    const map = window.atlasMap;
    if (!map) throw new Error("地图不在页面上");
    const { x, y, width, height } = map.getContainer().getBoundingClientRect();
    const inset = getComputedStyle(map.getContainer()).getPropertyValue("--map-inset-bottom").trim();
    const covered = inset.endsWith("%") ? (Number.parseFloat(inset) / 100) * height : Number.parseFloat(inset) || 0;
    const { lng, lat } = map.getCenter();
    return {
      ...{ x, y, width, height: height - covered },
      center: [lng, lat] as const,
      ...{ zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() },
    };
  });
}

/** Names drawn, things of the plan drawn and which of `ids` are among them, as the map itself answers. */
async function drawn(page: Page, view: View, ids: readonly string[]): Promise<{ labels: number; things: number; ids: string[] }> {
  return page.evaluate(
    ({ width, height, wanted }) => {
      const map = window.atlasMap;
      if (!map) throw new Error("地图不在页面上");
      const written = map
        .getStyle()
        .layers.filter((layer) => layer.type === "symbol" && layer.layout?.["text-field"] !== undefined)
        .map((layer) => layer.id);
      const box: [[number, number], [number, number]] = [
        [0, 0],
        [width, height],
      ];
      const names = map.queryRenderedFeatures(box, { layers: written }).map((f) => f.properties.label ?? f.properties.name);
      const all = new Set(
        map.queryRenderedFeatures(box).flatMap(({ properties: { id } }) => (typeof id === "string" ? [id] : [])),
      );
      return { labels: new Set(names.filter(Boolean)).size, things: all.size, ids: wanted.filter((id) => all.has(id)) };
    },
    { width: view.width, height: view.height, wanted: [...ids] },
  );
}

/** How long a pane may take to come with its words; it is loaded when it is first asked for. */
const WORDS_WAIT_MS = 15_000;

/** Those of the words that can be seen, each waited for a while. */
async function visibleWords(page: Page, words: readonly string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const word of words) {
    const there = page.getByText(word).filter({ visible: true }).first();
    const isThere = await there.waitFor({ timeout: WORDS_WAIT_MS }).then(
      () => true,
      () => false,
    );
    if (isThere) seen.push(word);
  }
  return seen;
}

/** Opens the product in a theme and a size; every picture after that only follows a link. */
export async function openCamera(browser: Browser, origin: string, theme: string, size: Size): Promise<Camera> {
  const { context, errors } = await stillContext(browser, size);
  await context.addInitScript(
    ([key, value]) => {
      // The blank page before the first one has no storage.
      if (location.protocol === "http:") localStorage.setItem(key, value);
    },
    [THEME_KEY, theme] as const,
  );
  const page = await context.newPage();
  let isOpen = false;

  async function shoot(viewpoint: Viewpoint): Promise<Shot> {
    if (isOpen)
      await page.evaluate((to) => {
        location.hash = to;
      }, viewpoint.hash);
    else {
      await page.goto(`${origin}/#${viewpoint.hash}`);
      await page.waitForFunction(() => document.documentElement.dataset.mapIdle, null, { timeout: WAIT_MS, polling: 100 });
    }
    isOpen = true;
    await settle(page);
    const words = size.isPhone ? [] : await visibleWords(page, viewpoint.words ?? []);
    if (words.length > 0) await settle(page);
    const view = await viewOf(page);
    const { things, ...named } = await drawn(page, view, viewpoint.inView);
    const found = {
      theme: await page.evaluate(() => document.documentElement.dataset.theme ?? null),
      ...named,
      words,
    };
    const png = await page.screenshot();
    return { png, view, things, found: { ...found, errors: errors.splice(0) } };
  }

  return { shoot, page, close: () => context.close() };
}
