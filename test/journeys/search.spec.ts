import { card, expect, expectSelected, feature, open, passage, test } from "./atlas";

const PARCEL = "gaojing.parcel.sanlinqiao-2";

test("finds a place by its characters, its pinyin and its initials, and a passage by its words", async ({ page }) => {
  await open(page);
  const box = page.getByRole("combobox", { name: /搜索/ });
  const options = page.getByRole("listbox", { name: "搜索结果" }).getByRole("option");
  const { name } = feature(PARCEL).properties;
  for (const query of ["三邻桥", "sanlinqiao", "slq"]) {
    await box.fill(query);
    await expect(options.filter({ hasText: name }).first(), query).toBeVisible();
  }
  await box.fill("三邻桥二期");
  await expect(options.first()).toContainText(name);
  await box.press("Enter");
  await expectSelected(page, `f.${PARCEL}`);
  await expect(card(page).getByRole("heading", { name })).toBeVisible();

  await box.fill("绿化覆盖率");
  await expect(page.getByRole("listbox", { name: "搜索结果" }).getByText("指标", { exact: true })).toBeVisible();
  await options.filter({ hasText: "绿化覆盖率" }).first().click();
  await expect.poll(() => new URL(page.url()).hash).toContain("sel=i.");

  await box.fill("逸仙路以东雨排水");
  await expect(options.first()).toBeVisible();
  await page.getByRole("listbox", { name: "搜索结果" }).getByRole("option").last().click();
  await expect(passage(page).or(card(page)).first()).toBeVisible();

  await box.fill("qqqzzzxx");
  await expect(page.getByText(/没有找到/)).toBeVisible();
});
