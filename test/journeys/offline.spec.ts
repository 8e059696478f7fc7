import { card, expect, expectSelected, left, open, settled, test, text } from "./atlas";

test.use({ serviceWorkers: "allow" });

test("with the network off a reload opens the map, the text and the search", async ({ page, context }) => {
  await open(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // Precaching is done when the worker is active; the page comes under its control with the next load.
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  await left(page)
    .getByRole("button", { name: /^三邻桥二期/ })
    .click();
  await expectSelected(page, "f.gaojing.parcel.sanlinqiao-2");
  await expect(card(page).locator("blockquote").first()).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "读原文" }).click();
  await expect(text(page).getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("combobox", { name: /搜索/ }).fill("slq");
  await expect(page.getByRole("option", { name: /三邻桥/ }).first()).toBeVisible();
});
