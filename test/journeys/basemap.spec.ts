import type { Page } from "@playwright/test";
import { checkArchive } from "../../geodata/build/basemap/check-archive";
import { writePmtiles } from "../../geodata/build/basemap/pmtiles";
import { protomapsFeatures } from "../../geodata/build/basemap/protomaps";
import { cutTiles, MAX_ZOOM } from "../../geodata/build/basemap/tiles";
import { shiftTo } from "../../src/geo/shift";
import { expect, feature, middle, open, settled, test } from "./atlas";

/* The map is drawn in software, twice over where tiles come from the network: a small window tells as much. */
test.use({ viewport: { width: 960, height: 600 } });
test.describe.configure({ timeout: 120_000 });

const NAME = "试验龘路";
const VIEW = "v=1&area=gaojing&at=121.4745,31.3206,15";
const TILES = "https://tiles.example.cn/**";
/** One grey pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM4cenGfwAISgNypfiROAAAAABJRU5ErkJggg==",
  "base64",
);

/** A small extract with one road that no other file knows, named as Protomaps names, in a letter that the bundled font lacks. */
function extract(): Uint8Array {
  const road: GeoJSON.Feature = {
    type: "Feature",
    properties: { layer: "road", class: "primary" },
    geometry: {
      type: "LineString",
      coordinates: [
        [121.3, 31.3206],
        [121.6, 31.3206],
      ],
    },
  };
  const named = protomapsFeatures([road]).map((f) => ({
    ...f,
    properties: { kind: "major_road", kind_detail: "primary", name: "Test Road", "name:zh-Hans": NAME, min_zoom: 9 },
  }));
  return writePmtiles(cutTiles(named), {
    bounds: [121.2, 31.1, 121.7, 31.6],
    minZoom: 9,
    maxZoom: MAX_ZOOM,
    metadata: {
      attribution: '<a href="https://protomaps.com">Protomaps</a> &copy; OpenStreetMap',
      version: "4.12.0",
      vector_layers: ["roads", "water", "earth"].map((id) => ({ id })),
    },
  });
}

/** How many pieces of our own (or the embedded) ground's roads are in the picture. */
const roads = (page: Page) =>
  page.evaluate(() => window.atlasMap?.queryRenderedFeatures({ layers: ["road-ground", "road-bridge"] }).length ?? 0);

const labels = (page: Page) =>
  page.evaluate(() => {
    const map = window.atlasMap;
    const found = map?.queryRenderedFeatures({ layers: ["road-label"] }) ?? [];
    return found.map((f) => f.properties["name:zh-Hans"] ?? f.properties.name);
  });

/** Chooses a basemap in the settings as a reader does. */
async function choose(page: Page, url: string, datum?: string): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: /^其他/ }).check();
  await page.getByLabel("地址", { exact: true }).fill(url);
  if (datum) await page.getByLabel("它的坐标系").selectOption(datum);
  await page.getByRole("button", { name: "使用这个底图" }).click();
}

test("a Protomaps extract in the basemap's place shows its road by its Chinese name, and whom it names", async ({ page }) => {
  const bytes = extract();
  const { faults } = await checkArchive(bytes, [{ name: "高境镇", bbox: [121.45, 31.31, 121.49, 31.34] }], "");
  expect(faults).toEqual([]);
  await page.route("**/data/basemap.pmtiles", (route) =>
    route.fulfill({ contentType: "application/octet-stream", body: Buffer.from(bytes) }),
  );
  await open(page, VIEW);
  await expect.poll(() => labels(page)).toContain(NAME);
  await expect(page.getByText("Protomaps © OpenStreetMap", { exact: true })).toBeVisible();
  await page.screenshot({ path: ".artefacts/basemap-extract.png" });
});

test("a basemap that does not come is said so, and comes with another try", async ({ page, guard }) => {
  guard.expectErrors(/basemap\.pmtiles/);
  await page.route("**/data/basemap.pmtiles", (route) => route.fulfill({ status: 404, body: "gone" }));
  await open(page, VIEW);
  const notice = page.getByRole("status").filter({ hasText: "底图数据" });
  await expect(notice).toContainText("basemap.pmtiles");
  expect(await roads(page)).toBe(0);
  await page.unroute("**/data/basemap.pmtiles");
  await notice.getByRole("button", { name: "重试" }).click();
  await expect.poll(() => roads(page)).toBeGreaterThan(0);
});

test("online tiles that fail leave the plan on our own basemap, and say what happened", async ({ page, guard }) => {
  guard.expectErrors(/foreign request: https:\/\/tiles\.example\.cn\//, /tiles\.example\.cn/);
  await page.route(TILES, (route) => route.fulfill({ status: 403, body: "no" }));
  await open(page, VIEW);
  await choose(page, "https://tiles.example.cn/{z}/{x}/{y}.png");
  const notice = page.getByRole("status").filter({ hasText: "在线底图没有取到" });
  await expect(notice).toContainText("HTTP 403");
  await expect(notice).toContainText("已换回内置底图");
  await settled(page);
  expect(await roads(page)).toBeGreaterThan(0);
  expect(page.url()).not.toContain("tiles.example");

  await page.keyboard.press("Escape");
  await page.unroute(TILES);
  await page.route(TILES, (route) => route.fulfill({ contentType: "image/png", body: PIXEL }));
  await notice.getByRole("button", { name: "再试一次" }).click();
  await expect(page.getByText("底图由读者自选")).toBeVisible();
  await expect.poll(() => roads(page)).toBe(0);

  await page.reload();
  await expect(page.getByText("底图由读者自选")).toBeVisible();

  // What calls itself a picture and is none must not leave the plan without ground either.
  await page.unroute(TILES);
  await page.route(TILES, (route) => route.fulfill({ contentType: "image/png", body: "no picture" }));
  await page.reload();
  await expect(notice).toContainText("收到的不是地图瓦片");
  await settled(page);
  expect(await roads(page)).toBeGreaterThan(0);
});

test("on a basemap in GCJ-02 the plan is drawn where the tiles have it, and coordinates stay WGS84", async ({ page, guard }) => {
  guard.expectErrors(/foreign request: https:\/\/tiles\.example\.cn\//);
  await page.route(TILES, (route) => route.fulfill({ contentType: "image/png", body: PIXEL }));
  const parcel = feature("gaojing.parcel.sanlinqiao-2");
  const at = middle(parcel);
  await open(page, `v=1&area=gaojing&at=${at[0].toFixed(5)},${at[1].toFixed(5)},15`);
  const drawnAt = () =>
    page.evaluate((id) => {
      const found = window.atlasMap?.querySourceFeatures("marks").find((f) => f.properties.id === id);
      return found?.geometry.type === "Point" ? found.geometry.coordinates : null;
    }, parcel.properties.id);
  const before = await drawnAt();
  await choose(page, "https://tiles.example.cn/{z}/{x}/{y}.png", "GCJ-02");
  await expect(page.getByText("底图为 GCJ-02 坐标，规划图形已随之平移，坐标读数仍为 WGS84")).toBeVisible();
  await page.keyboard.press("Escape");
  await settled(page);
  const [lon, lat] = shiftTo("GCJ-02", [before?.[0] ?? 0, before?.[1] ?? 0]);
  await expect.poll(async () => (await drawnAt())?.[0] ?? 0).toBeCloseTo(lon, 4);
  expect((await drawnAt())?.[1]).toBeCloseTo(lat, 4);

  // A click where it is drawn now still means it, and the link still speaks WGS84.
  const spot = await page.evaluate(
    (lonLat) => {
      const map = window.atlasMap;
      const box = map?.getContainer().getBoundingClientRect();
      const { x, y } = map?.project(lonLat) ?? { x: 0, y: 0 };
      return { x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y };
    },
    [...shiftTo("GCJ-02", at)] as [number, number],
  );
  await page.mouse.click(spot.x, spot.y);
  await expect.poll(() => new URL(page.url()).hash).toContain(parcel.properties.id);
  const camera = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("at")?.split(",").map(Number) ?? [];
  expect(Math.abs((camera[0] ?? 0) - at[0])).toBeLessThan(0.0005);
  await page.screenshot({ path: ".artefacts/basemap-gcj02.png" });

  await page.getByRole("banner").getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: /^内置底图/ }).check();
  await expect(page.getByText("坐标读数仍为 WGS84")).toHaveCount(0);
  await expect.poll(async () => (await drawnAt())?.[0] ?? 0).toBeCloseTo(before?.[0] ?? 0, 5);
});
