/** What stands up from the map: fetched when first wanted, true to the data, by keyboard, and on no other host (the guard). */
import type { Page } from "@playwright/test";
import { MEASURES, measureOf, raisable } from "../../src/plan/measures";
import { yearCounts, yearSpan } from "../../src/plan/stage-in-year";
import { address, expect, expectSelected, features, follow, left, open, test } from "./atlas";

/* Shapes in software cost by the pixel. */
test.use({ viewport: { width: 960, height: 640 } });

const standing = (page: Page) =>
  page.evaluate(() => window.atlasRaised?.columns().map(({ id, value, words, look }) => ({ id, value, words, look })) ?? null);

test("columns come when they are asked for, one for each stated value, and the map without them fetches no graphics library", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const isDeck = (url: string) => /deck-stage/.test(url);
  await open(page, "v=1&area=gaojing&left=layers");
  expect(asked.filter(isDeck)).toEqual([]);

  await left(page).getByRole("radio", { name: "土地面积" }).check();
  await expect.poll(async () => (await standing(page))?.length ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(asked.filter((url) => isDeck(url) && url.endsWith(".js"))).toHaveLength(1);
  await expect.poll(() => address(page).get("lift")).toBe("area");

  const all = raisable(features());
  for (const measure of MEASURES) {
    await follow(page, `v=1&area=gaojing&left=layers&lift=${measure}`);
    const stated = all.filter((one) => one.geometry && measureOf(one.properties, measure) !== null);
    const wanted = Object.fromEntries(stated.map((one) => [one.properties.id, measureOf(one.properties, measure)]));
    await expect
      .poll(async () => Object.fromEntries(((await standing(page)) ?? []).map((one) => [one.id, one.value])), {
        message: measure,
      })
      .toEqual(wanted);
    const own = raisable(all, "gaojing");
    const unstated = own.filter((one) => measureOf(one.properties, measure) === null).length;
    await expect(page.getByRole("region", { name: /^立体柱/ })).toContainText(`${unstated} 处`);
  }

  // A column is its place: a press on its shaft, above the ground, selects it.
  await follow(page, "v=1&area=gaojing&left=layers&lift=area");
  const id = "gaojing.parcel.changjiang-ruanjianyuan-2";
  const spot = await page.evaluate((one) => {
    const map = window.atlasMap;
    const column = window.atlasRaised?.columns().find((other) => other.id === one);
    if (!map || !column) throw new Error("no column");
    const at = map.project([column.at[0], column.at[1]]);
    const box = map.getContainer().getBoundingClientRect();
    return { x: box.x + at.x, y: box.y + at.y, pitch: map.getPitch() };
  }, id);
  expect(spot.pitch).toBeCloseTo(50, 0);
  await page.mouse.click(spot.x, spot.y - 18);
  await expectSelected(page, `f.${id}`);

  await left(page).getByRole("radio", { name: "平面" }).check();
  await expect.poll(async () => (await standing(page))?.length).toBe(0);
  await expect.poll(() => page.evaluate(() => window.atlasMap?.getPitch())).toBe(0);
  await expect.poll(() => address(page).get("lift")).toBeNull();
});

test("the years go by keyboard, and nothing stands as built that no document reports", async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, "v=1&area=gaojing&year=2023");
  const own = raisable(features(), "gaojing");
  const records = own.map((one) => one.properties);
  const { first, last } = yearSpan(records);
  const bar = page.getByRole("region", { name: "逐年进展" });
  const slider = bar.getByRole("slider", { name: "年份" });
  await expect(slider).toHaveAttribute("aria-valuetext", "2023年底");
  await slider.focus();
  for (const [key, year] of [
    ["ArrowRight", 2024],
    ["End", last],
    ["Home", first],
    ["ArrowRight", first + 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(slider).toHaveAttribute("aria-valuetext", `${year}年底`);
    const { reported, intended, none } = yearCounts(records, year);
    const said = (await bar.getByRole("list").innerText()).replace(/\s+/g, "");
    expect(said).toBe(
      `截至该年文件报告建成${reported.done}在建${reported.building}前期${reported.preparing}规划${reported.planned}` +
        `文件计划到该年建成${intended.finish}启动${intended.start}未说明时间${none}`,
    );
    await expect.poll(() => address(page).get("year")).toBe(String(year));
  }
  await expect
    .poll(async () => (await standing(page))?.length, { timeout: 60_000 })
    .toBe(own.filter((one) => one.geometry).length);
  await bar.getByRole("button", { name: "收起逐年进展" }).click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => address(page).get("year")).toBeNull();
});

test("light lies along a selected corridor, and goes with it", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "v=1&area=gaojing&sel=f.gaojing.corridor.line-3&beam=1");
  const beam = () => page.evaluate(() => window.atlasRaised?.beam());
  await expect.poll(beam, { timeout: 60_000 }).toBe("steady");
  await page.keyboard.press("Escape");
  await expect.poll(beam).toBe("none");
});

test("a browser without WebGL 2 says that it cannot raise anything, and its map goes on", async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === "webgl2" ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as typeof own;
  });
  await open(page, "v=1&area=gaojing&lift=area");
  await expect(page.getByText("此浏览器不支持 WebGL 2，画不出立体效果。")).toBeVisible();
  await expect.poll(() => address(page).get("lift")).toBeNull();
  expect(await page.evaluate(() => window.atlasRaised)).toBeUndefined();
});
