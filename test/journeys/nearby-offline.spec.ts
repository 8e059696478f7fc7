/** What is near, in the underground: after one visit, with the network off. And how soon it can be used on a slow line. */
import { slowDown } from "../slow-line";
import { expect, test } from "./atlas";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: "allow" });

test("with the network off, after one visit on a slow line, all three questions are answered by a slow phone", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const devtools = await slowDown(context, page);
  await page.goto("/#v=1&right=near");
  await expect(page.getByRole("combobox", { name: "小区、路名或车站" })).toBeVisible({ timeout: 60_000 });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  /* The line is gone from here on; the processor stays as slow as it was. */
  await devtools.send("Network.disable");
  await context.setOffline(true);
  await page.reload();
  const sheet = page.getByRole("region", { name: "附近" });
  for (const [query, name] of [
    ["殷高西路 518号", "殷高西路"],
    ["长江南路站", "长江南路站"],
    ["长征镇 梅川路", "梅川路"],
  ] as const) {
    await sheet.getByRole("combobox").fill(query);
    await expect(sheet.getByRole("option").first()).toContainText(name);
    await sheet.getByRole("combobox").press("Enter");
    await expect(sheet.getByRole("heading", { level: 2 })).toHaveText(name);
    await expect(sheet.locator("[data-feature]").first()).toBeVisible();
    await sheet.getByLabel("走路 15 分钟").check();
    await expect(sheet.getByText(/按我们画的路网/u)).toBeVisible();
    await sheet.getByLabel("500 m").check();
    await sheet.getByRole("button", { name: "换个地方" }).click();
  }
});

test("on slow 4G with a four-fold slower processor the question can be asked, and the map's engine does not come before", async ({
  page,
  context,
}) => {
  test.setTimeout(150_000);
  await slowDown(context, page);
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  const from = Date.now();
  await page.goto("/#v=1&right=near", { waitUntil: "commit" });
  await expect(page.getByRole("combobox", { name: "小区、路名或车站" })).toBeVisible({ timeout: 60_000 });
  const usableMs = Date.now() - from;
  test.info().annotations.push({ type: "usable", description: `${usableMs} ms, files not compressed` });
  console.log(`usable after ${usableMs} ms (slow 4G, processor throttled four-fold, files not compressed)`);
  /* The action that opens the reader is a few lines; the reader itself brings a style sheet. */
  expect(scripts.filter((url) => /map-view|deck-stage|pptx|reader-[^/]*\.css/u.test(url))).toEqual([]);
  await page.getByRole("combobox", { name: "小区、路名或车站" }).focus();
  await expect.poll(() => scripts.some((url) => url.includes("map-view")), { timeout: 60_000 }).toBe(true);
});
