import type { Locator, Page } from "@playwright/test";
import { distanceM, toLonLat } from "../../src/geo/measure";
import { cornersAreaM2 } from "../../src/geo/path";
import type { LonLat } from "../../src/geo/types";
import type { Atlas } from "../../src/plan/types";
import { ARTEFACTS, camera, expect, expectSelected, feature, left, open, pressMap, published, settled, test } from "./atlas";

/* A map is drawn many times over in each of these, in software. */
test.describe.configure({ timeout: 240_000 });

const HERE = "v=1&area=gaojing&left=none&at=121.455,31.3275,13.2";

const tools = (page: Page): Locator => page.getByRole("region", { name: "地图工具" });
const tool = (page: Page, name: string): Locator => tools(page).getByRole("button", { name });
const panel = (page: Page, name: string): Locator => page.getByRole("main").getByRole("region", { name });
const legend = (page: Page): Locator => page.getByRole("region", { name: "图例", exact: true });

function station(id: string): LonLat {
  const { geometry } = feature(id);
  if (geometry?.type !== "Point") throw new Error(`${id} is no point`);
  return toLonLat(geometry.coordinates);
}

/** The first number before a unit in a text, thousands marks apart. */
function amount(text: string, unit: string): number {
  const found = new RegExp(`([\\d,.]+)\\s*${unit}`).exec(text)?.[1];
  if (!found) throw new Error(`no ${unit} in ${text}`);
  return Number(found.replaceAll(",", ""));
}

/** Presses twice at a place, as one does to finish. */
async function pressTwice(page: Page, at: LonLat): Promise<void> {
  await pressMap(page, at);
  await pressMap(page, at);
}

test("a known distance is measured to half a percent, and taken back point by point", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [a, b] = [station("metro.station.gongkang-lu"), station("metro.station.changjiang-nan-lu")];
  const truthM = distanceM(a, b);
  const chunks: string[] = [];
  page.on("request", (request) => chunks.push(request.url()));
  await open(page, HERE);
  expect(chunks.filter((url) => /measure-draw/.test(url))).toEqual([]);

  await tool(page, "测距离").click();
  await expect(tool(page, "测距离")).toHaveAttribute("aria-pressed", "true");
  const told = panel(page, "测距离");
  await expect(told).toContainText("单击");
  await expect.poll(() => page.evaluate(() => window.atlasMap?.getLayer("measure-linestring") !== undefined)).toBe(true);

  await pressMap(page, a);
  await pressMap(page, [121.468, 31.3275]);
  await expect(told.getByRole("button", { name: "退回上一点" })).toBeEnabled();
  await told.getByRole("button", { name: "退回上一点" }).click();
  await pressTwice(page, b);
  await expect(told.getByRole("button", { name: "完成" })).toBeDisabled();
  const said = amount(await told.innerText(), "千米") * 1000;
  expect(Math.abs(said - truthM) / truthM).toBeLessThan(0.005);
  await expect(told).toContainText("误差随底图与位置精度");
  await expectSelected(page, null);

  await told.getByRole("button", { name: "复制结果" }).click();
  await expect(told.getByRole("status")).toHaveText("已复制");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(amount(copied, "千米") * 1000).toBe(said);
  const points = [...copied.matchAll(/(\d+\.\d{5}),(\d+\.\d{5})/g)].map((m): LonLat => [Number(m[1]), Number(m[2])]);
  expect(points).toHaveLength(2);

  await page.screenshot({ path: `${ARTEFACTS}/pictures/tools-distance.png` });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await settled(page);
  expect(amount(await told.innerText(), "千米") * 1000).toBe(said);
  expect(
    await page.evaluate(() => window.atlasMap?.queryRenderedFeatures({ layers: ["measure-linestring"] }).length),
  ).toBeGreaterThan(0);

  await page.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  expect(await page.evaluate(() => window.atlasMap?.getLayer("measure-linestring") === undefined)).toBe(true);
});

test("an area is measured in m², 亩 and 公顷, and an outline that crosses itself is not", async ({ page }) => {
  await open(page, HERE);
  await page.keyboard.press("a");
  const told = panel(page, "量面积");
  await expect.poll(() => page.evaluate(() => window.atlasMap?.getLayer("measure-polygon") !== undefined)).toBe(true);
  const square: LonLat[] = [
    [121.46, 31.32],
    [121.475, 31.32],
    [121.475, 31.333],
    [121.46, 31.333],
  ];
  const truthM2 = cornersAreaM2(square) ?? 0;
  for (const corner of square.slice(0, 3)) await pressMap(page, corner);
  await pressTwice(page, [121.46, 31.333]);
  await expect(told.getByRole("button", { name: "完成" })).toBeDisabled();
  const text = await told.innerText();
  const areaM2 = amount(text, "平方米");
  expect(Math.abs(areaM2 - truthM2) / truthM2).toBeLessThan(0.01);
  expect(amount(text, "亩")).toBeCloseTo((areaM2 * 3) / 2000, 0);
  expect(amount(text, "公顷")).toBeCloseTo(areaM2 / 10_000, 1);
  expect(amount(text, "平方千米")).toBeCloseTo(areaM2 / 1_000_000, 1);
  await expect(told).toContainText("不作为面积依据");
  await expect(told).toContainText("周长");
  await page.screenshot({ path: `${ARTEFACTS}/pictures/tools-area.png` });

  await told.getByRole("button", { name: "清除" }).click();
  await expect(told).toContainText("单击");
  const [a, b, c, d] = square as [LonLat, LonLat, LonLat, LonLat];
  for (const corner of [a, c, b]) await pressMap(page, corner);
  await pressMap(page, d);
  await told.getByRole("button", { name: "完成" }).click();
  await expect(told).toContainText("边线相交");
});

test("a keyboard alone measures", async ({ page }) => {
  await open(page, HERE);
  await page.locator(".maplibregl-canvas").focus();
  await page.keyboard.press("m");
  const told = panel(page, "测距离");
  await expect.poll(() => page.evaluate(() => window.atlasMap?.getLayer("measure-linestring") !== undefined)).toBe(true);
  const from = await camera(page);
  await page.keyboard.press(" ");
  await page.keyboard.press("ArrowRight");
  await settled(page);
  await page.keyboard.press(" ");
  await page.keyboard.press("Enter");
  await expect(told.getByRole("button", { name: "完成" })).toBeDisabled();
  const to = await camera(page);
  const truthM = distanceM([from.lng, from.lat], [to.lng, to.lat]);
  const text = await told.innerText();
  const said = /千米/.test(text) ? amount(text, "千米") * 1000 : amount(text, "米");
  expect(Math.abs(said - truthM) / truthM).toBeLessThan(0.01);
  await expectSelected(page, null);
});

test("a place is read in WGS84, and in the datums of others on request", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "v=1&area=gaojing&left=none&at=121.4745,31.3206,16");
  await page.keyboard.press("g");
  const told = panel(page, "看坐标");
  await pressMap(page, [121.4745, 31.3206]);
  await expect(told).toContainText("WGS84");
  const [lon = 0, lat = 0] = (/(\d+\.\d{5}), (\d+\.\d{5})/.exec(await told.innerText()) ?? []).slice(1).map(Number);
  expect(distanceM([lon, lat], [121.4745, 31.3206])).toBeLessThan(3);
  await expect(told).toContainText("东经 121°28'");
  await expect(told).not.toContainText("GCJ-02");
  await told.getByRole("switch", { name: "换算成其他坐标系" }).click();
  await expect(told).toContainText("GCJ-02");
  await expect(told).toContainText("BD-09");
  await told.getByRole("button", { name: "复制坐标" }).click();
  await expect(told.getByRole("status")).toHaveText("已复制");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split("\n")).toHaveLength(4);
  await page.screenshot({ path: `${ARTEFACTS}/pictures/tools-coordinates.png` });
  await page.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  await expectSelected(page, null);
});

test("the legend holds what is in the picture, and the rest folded", async ({ page }) => {
  await open(page, "v=1&area=gaojing&at=121.4745,31.3206,14");
  const sign = (id: string) => legend(page).locator(`[data-legend="${id}"]`);
  await legend(page).getByRole("button", { name: "图例" }).click();
  await expect(sign("band")).toBeVisible();
  await expect(sign("metro")).toBeVisible();
  await expect(sign("road-derived")).toHaveCount(0);
  await legend(page)
    .getByRole("button", { name: /^图上其他符号/ })
    .click();
  await expect(sign("road-derived")).toBeVisible();
  await legend(page)
    .getByRole("button", { name: /^图上其他符号/ })
    .click();

  await left(page).getByRole("tab", { name: "图层" }).click();
  await expect(left(page).locator('[data-legend="band"]')).toBeVisible();
  await left(page).getByRole("switch", { name: "带与轴" }).click();
  await expect(sign("band")).toHaveCount(0);
  await expect(left(page).locator('[data-legend="band"]')).toBeHidden();
  await expect(sign("metro")).toBeVisible();

  await page.getByRole("button", { name: "图例", exact: true }).click();
  await expect(sign("metro")).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(page.getByRole("button", { name: "图例", exact: true })).toHaveAttribute("aria-expanded", "false");
});

test("every map carries its line: no legal boundary, 审图号, sources; the scale is true and north is found again", async ({
  page,
}) => {
  await open(page, HERE);
  expect(published<Atlas>("atlas.json").site.mapApprovalNumber).toBeNull();
  for (const words of ["示意图，不作为划界依据", "审图号：未取得", "© OpenStreetMap contributors"])
    await expect(page.getByText(words, { exact: true })).toBeVisible();

  const bar = page.locator(".maplibregl-ctrl-scale");
  const said = (await bar.innerText()).replace(/\s/g, "");
  expect(said).toMatch(/^\d+(?:米|千米)$/);
  const saidM = Number.parseFloat(said) * (said.endsWith("千米") ? 1000 : 1);
  const width = (await bar.boundingBox())?.width ?? 0;
  const metresPerPx = await page.evaluate(() => {
    const map = window.atlasMap;
    if (!map) throw new Error("the map is not there");
    return (78271.517 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** map.getZoom();
  });
  expect(Math.abs(width * metresPerPx - saidM) / saidM).toBeLessThan(0.03);

  const compass = page.getByRole("button", { name: /^转回正北/ });
  await expect(compass).toHaveCount(0);
  await page.evaluate(() => window.atlasMap?.jumpTo({ bearing: -30, pitch: 40 }));
  await expect(compass).toHaveAccessibleName(/朝向 330°/);
  await compass.click();
  await expect(compass).toHaveCount(0);
});

test("on a phone the tools are there at a finger's size, and the panel leaves the map its room", async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    baseURL: baseURL ?? "",
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: "block",
    locale: "zh-CN",
    reducedMotion: "reduce",
  });
  await open(page, "v=1&area=gaojing&at=121.4745,31.3206,15&sel=f.gaojing.parcel.sanlinqiao-2&right=card");
  const button = tool(page, "测距离");
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await expect(legend(page)).toHaveCount(0);
  await button.tap();
  const told = panel(page, "测距离");
  await expect(told).toContainText("轻点");
  await expect.poll(() => page.evaluate(() => window.atlasMap?.getLayer("measure-linestring") !== undefined)).toBe(true);
  await page.touchscreen.tap(120, 480);
  await page.touchscreen.tap(260, 560);
  await expect(told).toContainText(/米/);
  await told.getByRole("button", { name: "完成" }).tap();
  await expect(told.getByRole("button", { name: "完成" })).toBeDisabled();
  const [mine, theirs] = [await told.boundingBox(), await tools(page).boundingBox()];
  expect((mine?.x ?? 0) + (mine?.width ?? 0)).toBeLessThanOrEqual(theirs?.x ?? 0);
  await page.screenshot({ path: `${ARTEFACTS}/pictures/tools-phone.png` });
  await page.close();
});
