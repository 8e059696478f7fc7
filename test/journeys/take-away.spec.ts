/** A script goes home as slides, as pages and as a picture, and a machine without WebGL still shows the town. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { ARTEFACTS, expect, expectSelected, open, published, test } from "./atlas";

interface Zip {
  readonly files: Readonly<Record<string, { async(kind: "string"): Promise<string> }>>;
}
const require = createRequire(createRequire(import.meta.url).resolve("pptxgenjs"));
const unzip = (bytes: Buffer) => (require("jszip") as { loadAsync(b: Buffer): Promise<Zip> }).loadAsync(bytes);

interface Script {
  readonly title: string;
  readonly scenes: readonly { readonly notes: string; readonly words: { readonly headline: string } }[];
}
const script = () => published<Script>("scenes/gaojing.json");

async function openTakeAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "yes";
    };
  });
  await open(page, "v=1&area=gaojing");
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("button", { name: "幻灯片、打印、图片" }).click();
  await expect(page.getByRole("dialog", { name: "导出与打印" })).toBeVisible();
}

test("a script is saved as slides with text, notes and pictures", async ({ page }) => {
  test.setTimeout(180_000);
  await openTakeAway(page);
  const coming = page.waitForEvent("download", { timeout: 150_000 });
  await page.getByRole("button", { name: "幻灯片（PPTX）" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("规划图谱_高境镇_讲解.pptx");
  const zip = await unzip(readFileSync(await file.path()));
  const named = (form: RegExp) => Object.keys(zip.files).filter((name) => form.test(name));
  const { scenes, title } = script();
  expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(scenes.length + 2);
  expect(await zip.files["ppt/slides/slide1.xml"]?.async("string")).toContain(title);
  for (const [index, scene] of scenes.entries()) {
    const slide = await zip.files[`ppt/slides/slide${index + 2}.xml`]?.async("string");
    expect(slide).toContain(`<a:t>${scene.words.headline}</a:t>`);
    expect(slide).toContain("<p:pic>");
    expect(await zip.files[`ppt/notesSlides/notesSlide${index + 2}.xml`]?.async("string")).toContain(scene.notes.slice(0, 12));
  }
  expect(named(/^ppt\/media\/.+\.jpe?g$/)).toHaveLength(scenes.length);
  await expect(page.getByRole("status").filter({ hasText: "幻灯片已经做好" })).toBeVisible();
});

test("a script is set as pages of A4 with its text as text, and the window comes back", async ({ page }) => {
  test.setTimeout(180_000);
  await openTakeAway(page);
  await page.getByRole("button", { name: "打印或存 PDF（A4）" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes", { timeout: 120_000 });
  const { scenes } = script();
  const pages = page.locator("[data-print-page]");
  await expect(pages).toHaveCount(scenes.length);
  for (const words of [scenes[0]?.words.headline ?? "", "示意图，不作为划界依据", "数据版本"])
    await expect(pages.first()).toContainText(words);
  await page.emulateMedia({ media: "print" });
  await expect(pages.first()).toBeVisible();
  await expect(page.locator("#root")).toBeHidden();
  const over = await pages.evaluateAll((all) =>
    all
      .flatMap((one) => [...one.querySelectorAll("div, footer")].filter((e) => e.scrollHeight > e.clientHeight + 3))
      .map((e) => e.textContent?.slice(0, 30)),
  );
  expect(over).toEqual([]);
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ path: `${ARTEFACTS}/take-away.pdf`, preferCSSPageSize: true, printBackground: true });
  const body = pdf.toString("latin1");
  /* The tree of pages says at its root how many there are in all. */
  expect(Math.max(...[...body.matchAll(/\/Count (\d+)/g)].map((m) => Number(m[1])))).toBe(scenes.length);
  const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body)?.map(Number) ?? [];
  expect(Math.round((width / 72) * 25.4)).toBe(297);
  expect(Math.round((height / 72) * 25.4)).toBe(210);
  expect(body).toContain("/ToUnicode");
  await expect(pages).toHaveCount(0);
});

test("a scene is saved as a picture of 3840 by 2160", async ({ page }) => {
  test.setTimeout(120_000);
  await openTakeAway(page);
  const coming = page.waitForEvent("download", { timeout: 100_000 });
  await page.getByLabel("第").selectOption("3");
  await page.getByRole("button", { name: "图片（4K）" }).first().click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("规划图谱_高境镇_第3幕.png");
  const bytes = readFileSync(await file.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3840, 2160]);
  expect(bytes.length).toBeGreaterThan(300_000);
});

test("without WebGL the town is there as a still map whose places can be chosen", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : original.call(this, kind as "2d", ...(rest as []));
    } as typeof original;
  });
  await page.goto("/#v=1&area=gaojing");
  const still = page.getByRole("group", { name: "静态示意图" });
  await expect(still).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "这是静态示意图" })).toBeVisible();
  await page.getByRole("button", { name: "知道了" }).click();
  await still.locator('a[data-id="gaojing.corridor.yingao-xilu"]').first().focus();
  await page.keyboard.press("Enter");
  await expectSelected(page, "f.gaojing.corridor.yingao-xilu");
  await page.screenshot({ path: `${ARTEFACTS}/still-map.png` });
});
