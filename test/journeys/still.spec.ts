/** A device that draws the live map too slowly: the still map is offered, can be chosen, and is kept. */
import { expect, expectSelected, feature, open, settled, test } from "./atlas";

const PLACE = feature("gaojing.parcel.sanlinqiao-2");
const STATION = feature("metro.station.changjiang-nan-lu");

test("the still map is chosen in the settings, answers a press, is kept, and gives way to the live one again", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("banner").getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: /^静图/ }).check();
  await page.keyboard.press("Escape");
  const still = page.locator("[data-map-state=still]");
  await expect(still).toBeVisible();
  expect(await page.evaluate(() => window.atlasMap)).toBeUndefined();
  await still.locator(`a[data-id="${PLACE.properties.id}"]`).first().focus();
  await page.keyboard.press("Enter");
  await expectSelected(page, `f.${PLACE.properties.id}`);

  await page.reload();
  await expect(still).toBeVisible();
  await still.getByRole("button", { name: "换回能缩放的地图" }).click();
  await settled(page);
  await expect(page.locator("[data-map-state=running]")).toBeVisible();
  await expect(still).toHaveCount(0);
});

test("a place to look around is chosen on the still map, by a press and by Enter", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("plan-atlas.still", "1"));
  await page.goto("/#v=1&area=songnan&right=near");
  const still = page.locator("[data-map-state=still]");
  const place = still.locator(`a[data-id="${STATION.properties.id}"]`).first();
  const line = page.getByRole("complementary").last().locator(`[data-feature="${STATION.properties.id}"]`).first();
  await page.getByRole("button", { name: "在地图上点一下" }).click();
  await expect(still.getByText("点一下你想看的地方")).toBeVisible();
  await place.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "你在地图上点的地方" })).toBeFocused();
  await expect(line).toBeVisible();
  expect(page.url()).not.toContain("sel=");

  await page.getByRole("button", { name: "换个地方" }).click();
  await page.getByRole("button", { name: "在地图上点一下" }).click();
  const box = await place.boundingBox();
  if (!box) throw new Error("the place is not drawn");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(line).toBeVisible();
});

test("a map that is too slow under the hand says so and offers the still one", async ({ page }) => {
  await open(page);
  await expect(page.locator("[data-map-state=running]")).toBeVisible();
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) =>
      ask((now) => {
        const end = performance.now() + 300;
        while (performance.now() < end);
        draw(now);
      });
  });
  const box = await page.locator("[data-map-state] canvas").first().boundingBox();
  if (!box) throw new Error("the map has no place");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const offer = page.getByRole("status").getByRole("button", { name: "换成静图" });
  for (let step = 1; step <= 40 && !(await offer.isVisible()); step++) await page.mouse.move(x + step * 4, y);
  await page.mouse.up();
  await offer.click();
  await expect(page.locator("[data-map-state=still]")).toBeVisible();
});
