/** A browser that cannot read the app says so, instead of opening for ever. */
import { expect, test } from "./atlas";

test("words of a later time lead to a notice of what to do", async ({ page, guard }) => {
  guard.expectErrors(/SyntaxError|Unexpected token/);
  await page.route(/\/assets\/index-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "class Late { static { ??? } }" }),
  );
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("这个浏览器太旧");
  await expect(page.getByRole("alert")).toContainText("Chrome 或 Edge 94");
});

test("a browser that reads it hears nothing of age", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByText("浏览器太旧")).toHaveCount(0);
});
