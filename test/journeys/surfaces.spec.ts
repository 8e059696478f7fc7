import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { ARTEFACTS, expect, follow, open, settled, test } from "./atlas";

const STATES: readonly { name: string; hash: string }[] = [
  { name: "list", hash: "v=1&area=gaojing" },
  { name: "layers", hash: "v=1&area=gaojing&left=layers" },
  { name: "unplaced", hash: "v=1&area=gaojing&left=unplaced" },
  { name: "card", hash: "v=1&area=gaojing&sel=f.gaojing.parcel.sanlinqiao-2&right=card" },
  { name: "reader", hash: "v=1&area=gaojing&right=reader&doc=gaojing-plan-2021&p=22304-22325" },
  { name: "indicators", hash: "v=1&area=gaojing&right=indicators" },
  { name: "doubts", hash: "v=1&area=gaojing&right=doubts" },
  { name: "invest-table", hash: "v=1&area=gaojing&right=invest&wide=1&inv=k:parcel;i:finish;l:20000-" },
  { name: "invest-reasons", hash: "v=1&area=gaojing&right=invest&wide=1&inv=k:parcel;i:finish;v:reasons;y:station.800,finish" },
  { name: "invest-clusters", hash: "v=1&area=gaojing&right=invest&wide=1&inv=v:clusters" },
  {
    name: "invest-compare",
    hash: "v=1&area=gaojing&right=invest&wide=1&inv=v:compare;x:gaojing.parcel.taoda,gaojing.parcel.wujing",
  },
  { name: "invest-dossier", hash: "v=1&area=gaojing&sel=f.gaojing.parcel.taoda&right=invest&wide=1&inv=v:dossier" },
  { name: "coverage", hash: "v=1&area=gaojing&page=coverage" },
];

async function serious(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
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

async function shows(page: Page, hash: string): Promise<void> {
  await follow(page, hash);
  await settled(page);
  await expect(page.getByText(/^正在打开/)).toHaveCount(0);
}

/**
 * The state with fewer of the same: axe looks at every element again, and two hundred rows are like twenty. The list is folded
 * away beside another pane, lists are filtered, and the reader has a shorter document, with tables and notes.
 */
async function showsLean(page: Page, { name, hash }: (typeof STATES)[number]): Promise<void> {
  const doc = hash.replace(/&doc=.*$/, "&doc=baoshan-plan-2022");
  await shows(page, /list|layers|unplaced/.test(name) ? hash : `${doc}&left=none`);
  if (name === "list") await page.getByRole("textbox", { name: "筛选地点" }).fill("学校");
  if (name === "indicators") await page.getByRole("textbox", { name: "筛选指标" }).fill("绿化");
}

test("axe finds nothing serious on any surface", async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, "v=1&area=gaojing&left=none");
  await page.getByRole("combobox", { name: /搜索/ }).fill("学校");
  await expect(page.getByRole("listbox", { name: "搜索结果" }).getByRole("option").first()).toBeVisible();
  expect.soft(await serious(page), "search").toEqual([]);
  await page.getByRole("combobox", { name: /搜索/ }).fill("");
  for (const state of STATES) {
    await showsLean(page, state);
    expect.soft(await serious(page), state.name).toEqual([]);
  }
});

test("the dark theme has contrast enough on every surface", async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await open(page);
  for (const state of STATES) {
    await showsLean(page, state);
    expect.soft(await serious(page, ["color-contrast"]), state.name).toEqual([]);
  }
});

test("axe bites: a button without a name is found", async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.body.append(document.createElement("button")));
  expect((await serious(page)).join()).toContain("button-name");
});

test("a phone shows every surface without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  for (const state of STATES) {
    await shows(page, state.hash);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, state.name).toBeLessThanOrEqual(0);
  }
  expect(await serious(page)).toEqual([]);
});

const SIZES = [
  [1920, 1080],
  [3840, 2160],
  [1366, 768],
  [390, 844],
] as const;

for (const [width, height] of SIZES)
  test(`pictures at ${width}×${height} are kept for looking at`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await open(page);
    for (const state of STATES.filter((one) => /list|card|reader|indicators/.test(one.name))) {
      await shows(page, state.hash);
      await page.screenshot({ path: `${ARTEFACTS}/pictures/${width}x${height}-${state.name}.png` });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
