import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, findChromium } from "../chromium";
import { card, expect, expectSelected, left, open, test, text } from "./atlas";

test("text that does not come is said so, and the map goes on", async ({ page, guard }) => {
  guard.expectErrors(/passages\.json/);
  await page.route("**/data/passages.json", (route) => route.fulfill({ status: 404, body: "gone" }));
  await open(page, "v=1&area=gaojing&right=reader&doc=gaojing-plan-2021");
  const alert = card(page).getByRole("alert");
  await expect(alert).toContainText("原文没有打开");
  await expect(alert).toContainText("passages.json");
  await left(page)
    .getByRole("button", { name: /^三邻桥二期/ })
    .click();
  await expectSelected(page, "f.gaojing.parcel.sanlinqiao-2");

  await page.unroute("**/data/passages.json");
  await alert.getByRole("button", { name: "重试" }).click();
  await expect(text(page).getByRole("heading", { level: 1 })).toBeVisible();
});

test("places that came broken are said so, and the text can be read", async ({ page, guard }) => {
  guard.expectErrors(/features\.geojson/);
  await page.route("**/data/features.geojson", (route) =>
    route.fulfill({ contentType: "application/json", body: '{"type":"Fea' }),
  );
  await page.goto("/");
  await expect(page.getByText(/地点没有打开|地点数据/).first()).toBeVisible();
  await expect(page.getByText(/features\.geojson/).first()).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "读原文" }).click();
  await expect(text(page).getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("banner").getByRole("button", { name: "指标" }).click();
  await expect(card(page).getByRole("table").first()).toBeVisible();
});

test("records of the wrong shape are refused with file and record", async ({ page, guard }) => {
  guard.expectErrors(/indicators\.json/);
  await page.route("**/data/indicators.json", (route) => route.fulfill({ contentType: "application/json", body: '[{"id": 7}]' }));
  await open(page, "v=1&area=gaojing&right=indicators");
  await expect(card(page).getByRole("alert")).toContainText("indicators.json");
});

test("without WebGL lists and texts are there and the reason is said", async ({ baseURL }) => {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [...CHROMIUM_ARGS, "--disable-3d-apis"],
  });
  try {
    const page = await browser.newPage({ baseURL: baseURL ?? "", locale: "zh-CN", serviceWorkers: "block" });
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("WebGL");
    await left(page)
      .getByRole("button", { name: /^三邻桥二期/ })
      .click();
    await expect(card(page).locator("blockquote").first()).toBeVisible();
    await card(page).getByRole("button", { name: "在原文中看" }).last().click();
    await expect(text(page).locator("[data-passage]").first()).toBeInViewport();
  } finally {
    await browser.close();
  }
});

test("with storage blocked everything works but remembering", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
    Object.defineProperty(window, "sessionStorage", { get: refuse });
    Object.defineProperty(window, "indexedDB", { get: refuse });
  });
  await open(page);
  await page.getByRole("banner").getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: /^深色/ }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Escape");
  await left(page)
    .getByRole("button", { name: /^三邻桥二期/ })
    .click();
  await expectSelected(page, "f.gaojing.parcel.sanlinqiao-2");
  await expect(card(page).locator("blockquote").first()).toBeVisible();
});
