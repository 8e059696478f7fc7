/** What every journey shares: a page that fails on any error or foreign request, and the published data to compare with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { Map as GlMap } from "maplibre-gl";
import type { Indicator, ParsedDocument, PlanFeature } from "../../src/plan/types";

declare global {
  interface Window {
    atlasMap?: GlMap;
  }
}

const DATA = join(import.meta.dirname, "../../dist/data");
export const ARTEFACTS = join(import.meta.dirname, "../../.artefacts");

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(DATA, file), "utf8")) as T;
}

/** A published file as it stands in the artefact. */
export const published = read;
export const features = () => read<{ features: PlanFeature[] }>("features.geojson").features;
export const indicators = () => read<Indicator[]>("indicators.json");
export const documents = () => read<{ documents: ParsedDocument[] }>("passages.json").documents;

interface Guard {
  /** Patterns of console errors that this journey brings about on purpose. */
  readonly expectErrors: (...patterns: RegExp[]) => void;
}

/** Fails the journey on an uncaught error, a console error or a request to another host. */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const expected: RegExp[] = [];
      const origin = new URL(baseURL ?? "").origin;
      context.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) faults.push(`foreign request: ${url}`);
      });
      context.on("weberror", (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()} ${message.location().url}`);
      });
      await use({ expectErrors: (...patterns) => expected.push(...patterns) });
      expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The map has drawn all it was asked to draw. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-map-idle", /\d/, { timeout: 60_000 });
}

export async function open(page: Page, hash = ""): Promise<void> {
  await page.goto(hash ? `/#${hash}` : "/");
  await settled(page);
}

/** Follows a link inside the open app, as a pasted address would. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

export const card = (page: Page): Locator => page.getByRole("complementary", { name: "详情、原文与指标" });
export const left = (page: Page): Locator => page.getByRole("complementary", { name: "地点、图层与未上图" });
export const text = (page: Page): Locator => page.getByRole("region", { name: "正文" });
export const passage = (page: Page): Locator => text(page).locator("[data-passage]");

/** The state in the address. */
export function address(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

export async function expectSelected(page: Page, selection: string | null): Promise<void> {
  await expect.poll(() => address(page).get("sel")).toBe(selection);
}

export function feature(id: string): PlanFeature {
  const found = features().find((one) => one.properties.id === id);
  if (!found) throw new Error(`${id} is not in features.geojson`);
  return found;
}

/** Presses on the map at a place, where it is drawn now. */
export async function pressMap(page: Page, at: readonly [number, number]): Promise<void> {
  const spot = await page.evaluate((lonLat) => {
    const map = window.atlasMap;
    if (!map) throw new Error("the map is not there");
    const point = map.project(lonLat as [number, number]);
    const box = map.getContainer().getBoundingClientRect();
    return { x: box.x + point.x, y: box.y + point.y };
  }, at);
  await page.mouse.click(spot.x, spot.y);
}

/** The middle of a place's outline, or its point. */
export function middle(place: PlanFeature): [number, number] {
  const { geometry } = place;
  if (geometry?.type === "Point") return [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0];
  if (geometry?.type !== "Polygon") throw new Error(`${place.properties.id} has no middle`);
  const ring = (geometry.coordinates[0] ?? []).slice(1);
  const mean = (axis: 0 | 1) => ring.reduce((sum, position) => sum + (position[axis] ?? 0), 0) / ring.length;
  return [mean(0), mean(1)];
}

export async function camera(page: Page): Promise<{ lng: number; lat: number; zoom: number }> {
  return page.evaluate(() => {
    const map = window.atlasMap;
    if (!map) throw new Error("the map is not there");
    return { ...map.getCenter(), zoom: map.getZoom() };
  });
}

/** White space apart, as a quote is compared with its source. */
export const squeeze = (words: string): string => words.replace(/\s+/g, "");
