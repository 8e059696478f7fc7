/** The speaker's console from the single file, opened from a disk with no network: the same two windows, and nothing asked of anybody. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base } from "@playwright/test";
import type { SceneScript } from "../../src/plan/scene";
import { expect, published, settled } from "./atlas";
import { headline, inWords, joined, middleApartMs, openConsole, pointAndDraw, stampAll, turn } from "./two-windows";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = pathToFileURL(join(ROOT, "pack/规划图谱.html")).href;
const { scenes } = published<SceneScript>("scenes/gaojing.json");
const said = (index: number) => scenes.at(index)?.words.headline ?? "";

/** What went wrong or out: every error, and every request for anything but the file itself. */
const test = base.extend<{ watched: readonly string[] }>({
  watched: async ({ context }, use) => {
    const faults: string[] = [];
    await context.setOffline(true);
    context.on("request", (request) => {
      const url = request.url();
      if (!/^(?:data|blob|about):/.test(url) && url.split("#")[0] !== PAGE) faults.push(`request: ${url}`);
    });
    context.on("weberror", (error) => faults.push(`uncaught: ${error.error().message}`));
    context.on("console", (message) => {
      if (message.type() === "error") faults.push(`console: ${message.text()}`);
    });
    await use(faults);
  },
});

test.use({ viewport: { width: 800, height: 450 } });

test.beforeAll(() => {
  test.setTimeout(180_000);
  const made = spawnSync("npx", ["vite", "build", "--config", "vite.pack.config.ts"], { cwd: ROOT, encoding: "utf8" });
  expect(made.status, made.stderr).toBe(0);
});

test("two windows of the file stay in step, and either goes on without the other", async ({ page, context, watched }) => {
  test.setTimeout(300_000);
  await stampAll(context);
  await page.goto(`${PAGE}#v=1&present=gaojing&scene=line-18`);
  await expect(headline(page)).toHaveText(said(6), { timeout: 60_000 });
  await settled(page);
  const console = await openConsole(page);
  const turns = [
    await turn(console, page, "PageDown", said(7)),
    await turn(console, page, "PageUp", said(6)),
    await turn(console, page, "PageDown", said(7)),
    await turn(console, page, "PageUp", said(6)),
    await turn(console, page, "PageDown", said(7)),
  ];
  test.info().annotations.push({ type: "ms", description: inWords(turns) });
  expect(middleApartMs(turns)).toBeLessThan(200);
  await pointAndDraw(console);
  await expect(page.locator("[data-pointer]")).toBeVisible();
  await expect(page.locator("[data-stroke]")).toHaveCount(2);

  await console.keyboard.press("/");
  await console.getByRole("combobox", { name: /^搜索/ }).fill("三邻桥二期");
  await console
    .getByRole("option", { name: /三邻桥二期/ })
    .first()
    .click();
  await expect(page.getByText(/演示暂停在 第 8 幕/)).toBeVisible();
  await console.keyboard.press("m");
  await console.getByLabel("意见").fill("断网也能记");
  await console.getByRole("button", { name: "记下" }).click();
  await console.keyboard.press("e");
  await expect(headline(page)).toHaveText(said(7));

  await page.reload();
  await expect(headline(page)).toHaveText(said(7), { timeout: 60_000 });
  await joined(console);
  await expect(async () => {
    await console.keyboard.press("End");
    await expect(headline(page)).toHaveText(said(-1), { timeout: 3000 });
  }).toPass();
  await console.close();
  await page.keyboard.press("Home");
  await expect(headline(page)).toHaveText(said(0));

  const again = await openConsole(page);
  await expect(again.getByRole("heading", { level: 2, name: said(0) })).toBeVisible();
  await expect(again.getByRole("button", { name: "标记 1" })).toBeVisible();
  await page.close();
  await expect(again.getByText(/观众窗口不在了/)).toBeVisible();
  await again.keyboard.press("PageDown");
  await expect(again.getByRole("heading", { level: 2, name: said(1) })).toBeVisible();
  await again.getByRole("button", { name: "标记 1" }).click();
  await again.getByRole("button", { name: "打印会议记录" }).click();
  await expect(again.locator("html")).toHaveAttribute("data-printed", "yes");
  await expect(again.locator("[data-print-page]")).toContainText("断网也能记");
  expect(watched).toEqual([]);
});
