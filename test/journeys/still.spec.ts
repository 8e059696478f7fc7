/** A device that draws the live map too slowly: the still map is offered, can be chosen, and is kept. */
import { expect, expectSelected, feature, open, settled, test } from "./atlas";

const PLACE = feature("gaojing.parcel.sanlinqiao-2");

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
