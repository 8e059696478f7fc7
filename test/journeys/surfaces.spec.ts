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
];

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
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

for (const theme of ["light", "dark"] as const)
  test(`axe finds nothing serious on any surface (${theme})`, async ({ page }) => {
    test.setTimeout(150_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await open(page);
    for (const state of STATES) {
      await shows(page, state.hash);
      expect(await serious(page), state.name).toEqual([]);
    }
    await page.getByRole("combobox", { name: /搜索/ }).fill("学校");
    await expect(page.getByRole("option").first()).toBeVisible();
    expect(await serious(page), "search").toEqual([]);
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
    test.setTimeout(150_000);
    await page.setViewportSize({ width, height });
    await open(page);
    for (const state of STATES.filter((one) => /list|card|reader|indicators/.test(one.name))) {
      await shows(page, state.hash);
      await page.screenshot({ path: `${ARTEFACTS}/pictures/${width}x${height}-${state.name}.png` });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
