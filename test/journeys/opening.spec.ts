/** A page that cannot open says why and what to do, instead of opening for ever. */
import { expect, test } from "./atlas";

for (const part of ["index", "app"]) {
  test(`words of a later time in ${part} lead to a notice of what to do`, async ({ page, guard }) => {
    guard.expectErrors(/SyntaxError|Unexpected token/);
    await page.route(new RegExp(`/assets/${part}-[^/]*\\.js$`, "u"), (route) =>
      route.fulfill({ contentType: "text/javascript", body: "class Late { static { ??? } }" }),
    );
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("这个浏览器太旧");
    await expect(page.getByRole("alert")).toContainText("Chrome 或 Edge 94");
  });

  test(`a line that breaks before ${part} has come is told, and a reload opens the map`, async ({ page, guard }) => {
    guard.expectErrors(/Failed to (?:load resource|fetch dynamically imported module)/);
    const broken = new RegExp(`/assets/${part}-[^/]*\\.js$`, "u");
    await page.route(broken, (route) => route.abort("connectionreset"));
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("没有取全");
    await page.unroute(broken);
    await page.getByRole("button", { name: "重新载入" }).click();
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(page.getByText("没有取全")).toHaveCount(0);
  });
}

test("a browser that reads it hears nothing of age", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByText("浏览器太旧")).toHaveCount(0);
});
