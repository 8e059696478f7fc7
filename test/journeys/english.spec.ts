/** The interface in English: switched in the header, carried by the link, with names in both languages and the documents as they are. */
import type { Page } from "@playwright/test";
import { address, card, expect, feature, left, open, settled, test, text } from "./atlas";

const PARCEL = "gaojing.parcel.sanlinqiao-2";

/** Chinese words of the interface itself: buttons, headings, labels and fields that say nothing from a document. */
function chineseOf(page: Page, scope: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const han = /[\u3400-\u9fff]/u;
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((one) => one.closest("[lang^=zh]") === null)
      .flatMap((one) => [one.getAttribute("aria-label") ?? "", one.getAttribute("placeholder") ?? "", one.textContent ?? ""])
      .filter((words) => han.test(words));
  }, scope);
}

test("the interface changes its language and keeps the view, and the documents stay Chinese", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const askedForGlosses = () => asked.filter((url) => url.endsWith("/gloss-en.json")).length;
  const glosses = page.locator("[data-gloss]");
  await open(page, `v=1&area=gaojing&sel=f.${PARCEL}`);
  await expect(card(page).locator("blockquote").first()).toBeVisible();
  expect([await glosses.count(), askedForGlosses()]).toEqual([0, 0]);

  await page.getByRole("banner").getByRole("button", { name: "EN English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await settled(page);
  expect(address(page).get("lang")).toBe("en");
  expect(address(page).get("sel")).toBe(`f.${PARCEL}`);

  const name = page.getByRole("heading", { name: /Sanlinqiao Phase II/ });
  await expect(name).toContainText(feature(PARCEL).properties.name);
  await expect(page.getByRole("banner").getByRole("button", { name: "Find land" })).toBeVisible();
  await expect(page.getByText("Schematic map, not a basis for boundaries").first()).toBeVisible();
  await expect(page.locator("blockquote").first()).toContainText(/[\u3400-\u9fff]/u);
  await expect(page.locator("blockquote").first()).toHaveAttribute("lang", "zh-CN");
  const gloss = page
    .locator("figure", { has: page.locator("blockquote") })
    .locator("[data-gloss][lang=en]")
    .first();
  await expect(gloss).toContainText("English gloss, ours – not the document's");
  await expect(gloss).toContainText("Sanlinqiao Phase II");
  expect(askedForGlosses()).toBe(1);
  expect(await chineseOf(page, "header button, nav button, [role=tab], [role=tablist], header input")).toEqual([]);
  const onMap = await page.evaluate(() =>
    (window.atlasMap?.querySourceFeatures("marks") ?? []).map((f) => String(f.properties.name)),
  );
  expect(onMap).toContain("Sanlinqiao Phase II");

  await page.getByRole("banner").getByRole("button", { name: "Read the source" }).click();
  await expect(page.locator("article[lang='zh-CN']").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("article [data-gloss]").first()).toBeAttached();

  await page.getByRole("banner").getByRole("button", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await settled(page);
  expect(address(page).get("lang")).toBeNull();
  await expect(text(page).getByRole("heading", { level: 1 })).toBeVisible();
  await expect(left(page)).toBeVisible();
  await expect(card(page)).toBeVisible();
  expect([await glosses.count(), askedForGlosses()]).toEqual([0, 1]);
});

test("a dossier in English says beneath its passages what they say, where somebody has written it", async ({ page }) => {
  await open(page, `v=1&area=gaojing&left=none&sel=f.${PARCEL}&right=invest&wide=1&inv=v:dossier&lang=en`);
  const gloss = page.locator("[data-gloss]").filter({ hasText: "36" }).first();
  await expect(gloss).toContainText("Sanlinqiao Phase II · [land area, mu] 36 · sports and culture");
  await expect(gloss.locator("xpath=preceding-sibling::blockquote")).toContainText("三邻桥二期");
});
