import { address, card, expect, expectSelected, left, open, passage, test, text } from "./atlas";

/** Presses Tab until the wanted element has the focus; a keyboard alone must get there. */
async function tabTo(
  page: import("@playwright/test").Page,
  wanted: import("@playwright/test").Locator,
  limit = 60,
): Promise<void> {
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((one) => one === document.activeElement).catch(() => false)) return;
  }
  throw new Error(`Tab did not reach ${wanted} in ${limit} steps`);
}

test("a keyboard alone goes from the list to the card, to the text, to a mention, and back", async ({ page }) => {
  await open(page);
  const rows = left(page).getByRole("tabpanel").locator("[data-row]");
  await tabTo(page, rows.first());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(2)).toBeFocused();
  await expect(rows.nth(2)).toHaveCSS("outline-style", /solid|auto|dashed/);
  await page.keyboard.press("Enter");
  await expectSelected(page, "f.gaojing.corridor.line-1");

  await tabTo(page, card(page).getByRole("button", { name: "在原文中看" }).last());
  await page.keyboard.press("Enter");
  await expect(passage(page).first()).toBeInViewport();
  expect(address(page).get("right")).toBe("reader");

  const mention = text(page).locator('[data-kind="feature"]').first();
  await mention.focus();
  const id = (await mention.getAttribute("data-ids"))?.split(" ")[0];
  await page.keyboard.press("Enter");
  await expectSelected(page, `f.${id}`);

  await page.keyboard.press("Escape");
  await expectSelected(page, null);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: /搜索/ })).toBeFocused();
});
