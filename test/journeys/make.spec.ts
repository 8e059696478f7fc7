import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { SceneScript } from "../../src/plan/scene";
import { card, expect, feature, open, test } from "./atlas";

/* The map is drawn in software: a small desk tells as much. */
test.use({ viewport: { width: 1280, height: 720 } });
test.beforeEach(() => test.setTimeout(120_000));

const maker = (page: Page) => page.getByRole("region", { name: "编讲解" });
const form = (page: Page) => page.getByRole("region", { name: /^第\d+幕$/ });
const scenes = (page: Page) => maker(page).getByRole("list", { name: "画面" }).getByRole("listitem");
const PARCEL = "gaojing.parcel.sanlinqiao-2";

async function openMaker(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "编讲解" }).click();
}

async function exported(page: Page): Promise<{ script: SceneScript; text: string; name: string }> {
  const coming = page.waitForEvent("download");
  await maker(page).getByRole("button", { name: "导出" }).click();
  const download = await coming;
  const text = readFileSync(await download.path(), "utf8");
  return { script: JSON.parse(text) as SceneScript, text, name: download.suggestedFilename() };
}

async function bring(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel("选择讲解文件").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("canvas").analyze();
  return violations
    .filter((one) => one.impact === "serious" || one.impact === "critical")
    .map(
      (one) =>
        `${one.id}: ${one.nodes
          .map((node) => node.target.join(" "))
          .slice(0, 3)
          .join(" | ")}`,
    );
}

test("a script of two scenes is made from the view, taken back, kept, handed over and brought back", async ({ page }) => {
  const [citation] = feature(PARCEL).properties.citations;
  if (!citation) throw new Error("no citation");
  await open(page, `v=1&area=gaojing&hide=roads&sel=f.${PARCEL}&at=121.4745,31.3206,14`);
  await openMaker(page);
  await page.getByRole("button", { name: "新建" }).click();
  await maker(page).getByLabel("标题", { exact: true }).fill("三邻桥");
  await maker(page).getByRole("button", { name: "加一幕" }).click();
  await expect(form(page).getByLabel(/^画面标题/)).toHaveValue("三邻桥二期");

  await form(page)
    .getByRole("button", { name: `加入原文：${citation.exact.slice(0, 20)}` })
    .click();
  const line = form(page).getByRole("group", { name: "第1行的依据" });
  await expect(form(page).getByText("本图注", { exact: true })).toBeVisible();
  await line.getByRole("button", { name: "原文1" }).click();
  await expect(form(page).getByText("引用", { exact: true })).toBeVisible();
  await form(page).getByLabel(/^大字/).fill("三邻桥再长一块");
  await form(page).getByLabel(/^讲稿/).fill("各位请看。");

  await maker(page).getByRole("button", { name: "加一幕" }).click();
  await expect(scenes(page)).toHaveCount(2);
  await maker(page).getByRole("button", { name: "第2幕上移" }).click();
  await expect(scenes(page).first().locator("[aria-current]")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(scenes(page).nth(1).locator("[aria-current]")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(scenes(page)).toHaveCount(1);
  await page.keyboard.press("Control+Shift+z");
  await expect(scenes(page)).toHaveCount(2);
  await form(page).getByLabel(/^讲稿/).fill("第二幕。");

  const first = await exported(page);
  expect(first.name).toBe("三邻桥.讲解.json");
  expect(first.script.scenes[0]).toMatchObject({
    focus: [PARCEL],
    passages: [citation],
    words: { headline: "三邻桥再长一块", lines: [{ kind: "cited", cites: { passages: [0] }, how: null }] },
    notes: "各位请看。",
  });
  expect(first.script.scenes[0]?.layers).not.toContain("roads");
  const [west, south, east, north] = first.script.scenes[0]?.bounds ?? [0, 0, 0, 0];
  expect(west < 121.4745 && 121.4745 < east && south < 31.3206 && 31.3206 < north && east - west < 0.2).toBe(true);

  await page.reload();
  await openMaker(page);
  await page
    .getByRole("list", { name: "我的讲解清单" })
    .getByRole("button", { name: /三邻桥/ })
    .click();
  expect((await exported(page)).script).toEqual(first.script);

  await maker(page).getByRole("button", { name: "我的讲解" }).click();
  await bring(page, "三邻桥.json", first.text);
  await expect(scenes(page)).toHaveCount(2);
  const again = await exported(page);
  expect({ ...again.script, id: first.script.id }).toEqual(first.script);
  expect(again.script.id).not.toBe(first.script.id);
});

test("what cannot be read is refused with its reason, and a tampered citation is shown as 待核 and left alone", async ({
  page,
}) => {
  await open(page);
  await openMaker(page);
  await page
    .getByRole("list", { name: "现成的讲解" })
    .getByRole("button", { name: /高境镇/ })
    .first()
    .click();
  await expect(scenes(page).nth(7)).toBeVisible();
  await expect(maker(page).getByText("待核")).toHaveCount(0);
  const { script } = await exported(page);
  const [passage] = script.scenes[1]?.passages ?? [];
  if (!passage) throw new Error("the second scene cites nothing");
  const tampered: SceneScript = {
    ...script,
    title: "改过的",
    scenes: script.scenes.map((one, n) =>
      n === 1 ? { ...one, passages: [{ ...passage, exact: `${passage.exact}9` }, ...one.passages.slice(1)] } : one,
    ),
  };

  await maker(page).getByRole("button", { name: "我的讲解" }).click();
  await bring(page, "坏.json", JSON.stringify(script).slice(0, 400));
  await expect(page.getByRole("alert")).toContainText("“坏.json”没有导入：文件不完整");
  await bring(page, "页.json", "<!doctype html><title>x</title>");
  await expect(page.getByRole("alert")).toContainText("网页");
  await bring(page, "错.json", JSON.stringify({ ...script, scenes: [{ ...script.scenes[0], layers: ["traffic"] }] }));
  await expect(page.getByRole("alert")).toContainText("第1幕图层");
  await expect(page.getByRole("list", { name: "我的讲解清单" }).getByRole("listitem")).toHaveCount(1);

  await bring(page, "改过的.json", JSON.stringify(tampered));
  await expect(scenes(page).nth(1).getByText("待核")).toBeVisible();
  await expect(maker(page).getByText(/有 1 处/)).toBeVisible();
  await scenes(page).nth(1).getByRole("button").first().click();
  await expect(form(page).getByText(/待核：文件这一处/)).toBeVisible();
  expect((await exported(page)).script.scenes[1]?.passages[0]).toEqual({ ...passage, exact: `${passage.exact}9` });
  expect(await serious(page)).toEqual([]);
});

test("scenes are moved by keys, the card lies over the form and goes, and a refused store is said", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await open(page);
  await openMaker(page);
  await page
    .getByRole("list", { name: "现成的讲解" })
    .getByRole("button", { name: /淞南镇/ })
    .first()
    .click();
  await expect(page.getByRole("alert")).toContainText("没有存到本机");
  const title = await scenes(page).nth(0).getByRole("button").first().innerText();
  await scenes(page).nth(0).getByRole("button").first().press("Alt+ArrowDown");
  await expect(scenes(page).nth(1).getByRole("button").first()).toContainText(title.split("\n").at(-1) ?? "");
  await page.getByRole("banner").getByRole("button", { name: "读原文" }).click();
  await expect(form(page)).toHaveCount(0);
  await card(page).getByRole("button", { name: "编辑", exact: true }).click();
  await expect(form(page)).toBeVisible();
});
