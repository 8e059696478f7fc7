import { open, test } from "./atlas";

test.describe("the guard of every journey bites", () => {
  test.fail();

  test("on an image from another host", async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: "https://example.org/x.png", alt: "x" }));
    });
    await page.waitForTimeout(500);
  });

  test("on an uncaught error", async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error("planted");
      });
    });
    await page.waitForTimeout(500);
  });
});
