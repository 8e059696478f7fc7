import { address, camera, card, expect, expectSelected, feature, left, open, passage, settled, test, text } from "./atlas";

const PARCEL = "gaojing.parcel.sanlinqiao-2";
const OTHER = "gaojing.carrier.sanlinqiao";

test("a shared link brings back the selection, the layers, the camera and the passage", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const cited = feature(PARCEL).properties.citations[0];
  if (!cited) throw new Error("no citation");
  await open(page);
  await left(page).getByRole("tab", { name: "图层" }).click();
  await left(page).getByRole("switch", { name: "公共设施" }).click();
  await left(page).getByRole("tab", { name: /^地点/ }).click();
  await left(page).getByRole("textbox", { name: "筛选地点" }).fill("三邻桥二期");
  await left(page)
    .getByRole("button", { name: /^三邻桥二期/ })
    .click();
  await card(page).getByRole("button", { name: "在原文中看" }).last().click();
  await expect(passage(page).first()).toBeVisible();
  await settled(page);
  await page.getByRole("main").getByRole("button", { name: "放大" }).click();
  await settled(page);
  const words = await passage(page).allInnerTexts();
  const before = await camera(page);
  await page.getByRole("banner").getByRole("button", { name: "复制本页链接" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  await settled(other);
  await expectSelected(other, `f.${PARCEL}`);
  expect(address(other).get("hide")).toBe("facilities");
  const after = await camera(other);
  expect(after.lng).toBeCloseTo(before.lng, 4);
  expect(after.lat).toBeCloseTo(before.lat, 4);
  expect(after.zoom).toBeCloseTo(before.zoom, 1);
  await expect(passage(other).first()).toBeInViewport();
  expect(await passage(other).allInnerTexts()).toEqual(words);
  await left(other).getByRole("tab", { name: "图层" }).click();
  await expect(left(other).getByRole("switch", { name: "公共设施" })).not.toBeChecked();
  await expect(left(other).getByRole("switch", { name: "产业载体" })).toBeChecked();
});

test("back and forward go through what was selected", async ({ page }) => {
  await open(page, `v=1&area=gaojing&sel=f.${PARCEL}&right=card`);
  await expect(card(page).getByRole("heading", { name: "三邻桥二期" })).toBeVisible();
  const { name } = feature(OTHER).properties;
  await left(page).getByRole("textbox", { name: "筛选地点" }).fill(name);
  await left(page)
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expectSelected(page, `f.${OTHER}`);
  await page.getByRole("banner").getByRole("button", { name: "读原文" }).click();
  await expect(text(page)).toBeVisible();
  await page.goBack();
  await expect(text(page)).toBeHidden();
  await expectSelected(page, `f.${OTHER}`);
  await page.goBack();
  await expectSelected(page, `f.${PARCEL}`);
  await expect(card(page).getByRole("heading", { name: "三邻桥二期" })).toBeVisible();
  await page.goForward();
  await expectSelected(page, `f.${OTHER}`);
  await expect(card(page).getByRole("heading", { name })).toBeVisible();
});

test("a bad or old link says so and opens the rest", async ({ page }) => {
  await open(page, "v=1&area=gaojing&sel=f.gaojing.parcel.no-such-place&right=card&at=nonsense&colour=blue&hide=facilities");
  await expect(page.getByText(/链接里有无法识别的部分/)).toBeVisible();
  expect(address(page).get("hide")).toBe("facilities");
  await expect(page.getByText(/链接中的地点已不在/)).toBeVisible();
  await expect(left(page).getByRole("button", { name: /^三邻桥二期/ })).toBeAttached();
});
