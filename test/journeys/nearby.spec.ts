/** What is coming near me: on a phone, by name, by press, without granting a position, offline, and telling nobody. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { NamedPlace } from "../../src/plan/gazetteer";
import type { PlanFeature } from "../../src/plan/types";
import { expect, features, published, settled, test } from "./atlas";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const R = 6_371_008.8;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** Written anew for this test: nothing of the app's geometry is used. */
function haversineM([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number {
  const [a, b] = [rad(lat1 ?? 0), rad(lat2 ?? 0)];
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(rad((lon2 ?? 0) - (lon1 ?? 0)) / 2) ** 2;
  return 2 * R * Math.asin(Math.sqrt(h));
}

/** Lines and outlines looked at every two metres or so. */
function nearestM(from: readonly number[], { geometry }: PlanFeature): number {
  if (geometry?.type === "Point") return haversineM(from, geometry.coordinates);
  if (geometry?.type === "MultiPoint") return Math.min(...geometry.coordinates.map((c) => haversineM(from, c)));
  const lines =
    geometry?.type === "LineString"
      ? [geometry.coordinates]
      : geometry?.type === "MultiLineString" || geometry?.type === "Polygon"
        ? geometry.coordinates
        : geometry?.type === "MultiPolygon"
          ? geometry.coordinates.flat()
          : [];
  let best = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (const [i, to] of line.entries()) {
      const at = line[i - 1];
      if (!at) continue;
      const steps = Math.max(1, Math.ceil(haversineM(at, to) / 2));
      for (let k = 0; k <= steps; k++) {
        const mix = (axis: 0 | 1) => (at[axis] ?? 0) + (((to[axis] ?? 0) - (at[axis] ?? 0)) * k) / steps;
        best = Math.min(best, haversineM(from, [mix(0), mix(1)]));
      }
    }
  return best;
}

const { places } = published<{ places: NamedPlace[] }>("gazetteer.json");
const placeOf = (name: string) => {
  const found = places.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not in gazetteer.json`);
  return found;
};

const sheet = (page: Page) => page.getByRole("region", { name: "附近" });
const box = (page: Page) => page.getByRole("combobox", { name: "小区、路名或车站" });

async function ask(page: Page, query: string, name: string): Promise<void> {
  await box(page).fill(query);
  await expect(sheet(page).getByRole("option").first()).toContainText(name);
  await box(page).press("Enter");
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText(name);
}

/** Every line that has a distance, held against an independent computation. */
async function expectDistances(page: Page, name: string): Promise<void> {
  const lines = await sheet(page)
    .locator("[data-feature][data-distance-m]")
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute("data-feature"), Number(one.getAttribute("data-distance-m"))] as const),
    );
  expect(lines.length).toBeGreaterThan(5);
  const wrong = lines.filter(([id, metres]) => {
    const feature = features().find((f) => f.properties.id === id);
    if (!feature) return true;
    const own = nearestM(placeOf(name).point, feature);
    return metres === 0 ? feature.geometry?.type !== "Polygon" && own > 2 : Math.abs(own - metres) > 1 + own * 0.002;
  });
  expect(wrong).toEqual([]);
}

const QUESTIONS = [
  { query: "殷高西路 518号", name: "殷高西路", note: /518号.*门牌/u, holds: "殷高西路站" },
  { query: "长江南路站", name: "长江南路站", note: null, holds: "轨交18号线通车" },
  { query: "长征镇 梅川路", name: "梅川路", note: /镇内这一段/u, holds: "真光路" },
] as const;

test("answers what is coming near a number, a station and a road, with sentences and dates, without a position", async ({
  page,
}) => {
  await page.goto("/#v=1&right=near");
  for (const { query, name, note, holds } of QUESTIONS) {
    await ask(page, query, name);
    if (note) await expect(sheet(page).getByText(note)).toBeVisible();
    await sheet(page).getByLabel("1 km").check();
    await expect(sheet(page).locator("[data-feature]").filter({ hasText: holds }).first()).toBeVisible();
    await expectDistances(page, name);
    await sheet(page).getByRole("button", { name: "换个地方" }).click();
  }
  await ask(page, "yingaoxilu", "殷高西路");
  await sheet(page).locator('[data-feature="gaojing.project.yingao-xilu-shudu"]').click();
  const quote = sheet(page).locator("figure").filter({ hasText: "疏堵保畅" }).first();
  await expect(quote).toContainText("2021年1月");
  await expect(quote).toBeInViewport();
  await expect(sheet(page).getByText("编者的话，不是原文").first()).toBeVisible();
});

test("tells a line that runs today as running, and beside it what the document said in its time", async ({ page }) => {
  await page.goto("/#v=1&right=near&near=metro.station.changjiang-nan-lu");
  const line = sheet(page).locator('[data-feature="baoshan.project.line-18-erqi"]');
  await expect(line).toContainText("运营中 · 截至 2026年8月的公开资料");
  await expect(line).toContainText("文件当时说：在建 · 截至 2021年12月");
  await line.click();
  await expect(sheet(page).getByText("其中江杨南路站未开通")).toBeInViewport();
});

test("shows the whole circle when the map is opened, and no more of the town than that", async ({ page }) => {
  await page.goto("/#v=1&right=near&near=metro.station.changjiang-nan-lu");
  await expect(page.getByRole("heading", { name: "长江南路站" })).toBeVisible();
  await page.getByRole("button", { name: "打开地图" }).click();
  await settled(page);
  const station = features().find((f) => f.properties.id === "metro.station.changjiang-nan-lu");
  if (station?.geometry?.type !== "Point") throw new Error("the station has no point");
  const [lon = 0, lat = 0] = station.geometry.coordinates;
  const seen = await page.evaluate(() => {
    const b = window.atlasMap?.getBounds();
    return b ? [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()] : [];
  });
  const [west = 0, south = 0, east = 0, north = 0] = seen;
  for (const [x, y] of [
    [lon, lat + 500 / 111_195],
    [lon, lat - 500 / 111_195],
    [lon + 500 / 95_000, lat],
    [lon - 500 / 95_000, lat],
  ] as const) {
    expect(x > west && x < east && y > south && y < north).toBe(true);
  }
  expect(haversineM([west, lat], [east, lat])).toBeLessThan(4000);
});

test("draws fifteen minutes on foot along the roads and says what the circle holds", async ({ page }) => {
  await page.goto("/#v=1&right=near");
  await ask(page, "长江南路站", "长江南路站");
  await sheet(page).getByLabel("走路 15 分钟").check();
  await expect(sheet(page).getByRole("table", { name: /15 分钟生活圈/u })).toBeVisible();
  const walks = await sheet(page)
    .locator("[data-walk-m]")
    .evaluateAll((all) =>
      all.map((one) => [Number(one.getAttribute("data-walk-m")), Number(one.getAttribute("data-distance-m"))]),
    );
  expect(walks.length).toBeGreaterThan(3);
  for (const [walk = 0, straight = 0] of walks) {
    expect(walk).toBeGreaterThanOrEqual(straight - 1);
    expect(walk).toBeLessThanOrEqual(1200 + 1);
  }
});

test("keeps the place to itself: no request, no storage, no address, no history", async ({ page, context }) => {
  test.setTimeout(150_000);
  const place = placeOf("殷高西路站");
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ longitude: place.point[0], latitude: place.point[1], accuracy: 12 });
  await page.goto("/#v=1&right=near");
  await expect(box(page)).toBeVisible();
  await box(page).focus();
  await settled(page);
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("blob:")) requests.push(request.url());
  });
  const before = await page.evaluate(() => history.length);
  await sheet(page).getByRole("button", { name: "用我的位置" }).click();
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText("你的位置");
  await sheet(page).getByLabel("走路 15 分钟").check();
  await settled(page);
  await page.waitForTimeout(1000);
  expect(requests).toEqual([]);
  await expect(sheet(page).getByText(/只记在这一页的内存里/u)).toBeVisible();
  const kept = await page.evaluate(async () => ({
    url: location.href,
    state: JSON.stringify(history.state),
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
    cookies: document.cookie,
    length: history.length,
    databases: (await indexedDB.databases()).map((one) => one.name),
  }));
  expect(new URL(kept.url).hash).toBe("#v=1&area=gaojing&right=near");
  expect(kept.length).toBe(before);
  const digits = [place.point[0].toFixed(3), place.point[1].toFixed(3)];
  for (const text of [kept.url, kept.state, kept.local, kept.session, kept.cookies])
    expect(digits.filter((one) => text.includes(one))).toEqual([]);
  expect(kept.databases.filter((name) => !/workbox/u.test(name ?? ""))).toEqual([]);
  /* Nor after the map has been moved by hand, nor in the link that is copied. */
  await sheet(page).getByRole("button", { name: "面板收起" }).click();
  await page.evaluate(() => window.atlasMap?.panBy([30, 10], { duration: 0 }));
  await page.waitForTimeout(600);
  expect(new URL(page.url()).searchParams.get("at") ?? new URL(page.url()).hash).not.toContain("at=");
});

test("says what to do where the position is refused, and takes a press on the map instead", async ({ page }) => {
  await page.goto("/#v=1&right=near");
  await sheet(page).getByRole("button", { name: "用我的位置" }).click();
  await expect(sheet(page).getByText(/没有允许使用位置/u)).toBeVisible();
  await settled(page);
  await sheet(page).getByRole("button", { name: "在地图上点一下" }).click();
  await expect(page.locator("[data-map-state]").getByText("点一下你想看的地方")).toBeInViewport();
  await page.touchscreen.tap(150, 300);
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText("你在地图上点的地方");
  await expect(page).toHaveURL(/#v=1&area=gaojing&right=near$/u);
});

test("takes a place on the map by keys alone, and goes on from its heading", async ({ page }) => {
  await page.goto("/#v=1&right=near");
  await box(page).focus();
  await settled(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const map = page.locator("[data-map-state]");
  await expect(map.getByText("方向键移动地图，回车选十字处")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet(page).getByRole("button", { name: "在地图上点一下" })).toBeFocused();
  await page.keyboard.press("Enter");
  const before = await page.evaluate(() => window.atlasMap?.getCenter().lat ?? 0);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.evaluate(() => window.atlasMap?.getCenter().lat ?? 0)).toBeGreaterThan(before);
  await settled(page);
  await page.keyboard.press("Enter");
  const heading = sheet(page).getByRole("heading", { level: 2 });
  await expect(heading).toHaveText("你在地图上点的地方");
  await expect(heading).toBeFocused();
  await expect(map.getByText("回车选十字处")).toHaveCount(0);
});

test("can be read large, and has no fault that a machine finds, in light and dark", async ({ page }) => {
  await page.goto("/#v=1&right=near&near=metro.station.changjiang-nan-lu&area=songnan");
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText("长江南路站");
  await sheet(page).getByRole("button", { name: "大字" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-large", "");
  await settled(page);
  await sheet(page).locator("[data-feature]").first().click();
  for (const theme of ["day", "dark"]) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).include('section[aria-label="附近"]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(" ")).join(", ")}`)).toEqual([]);
  }
  const wide = await sheet(page).evaluate((el) => el.scrollWidth - el.clientWidth);
  expect(wide).toBeLessThanOrEqual(1);
  const small = await sheet(page)
    .getByRole("button")
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 43.5)
        .map((one) => one.textContent),
    );
  expect(small).toEqual([]);
});
