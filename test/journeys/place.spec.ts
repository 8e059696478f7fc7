import {
  address,
  camera,
  card,
  expect,
  expectSelected,
  feature,
  features,
  indicators,
  left,
  middle,
  open,
  passage,
  pressMap,
  settled,
  squeeze,
  test,
  text,
} from "./atlas";

const PARCEL = "gaojing.parcel.sanlinqiao-2";

test("opens on a labelled map of the town", async ({ page }) => {
  await open(page);
  const labels = await page.evaluate(() => {
    const map = window.atlasMap;
    const symbols =
      map
        ?.getStyle()
        .layers.filter((layer) => layer.type === "symbol")
        .map((layer) => layer.id) ?? [];
    return [...new Set(map?.queryRenderedFeatures({ layers: symbols }).map((one) => String(one.properties.name)))];
  });
  expect(labels).toEqual(expect.arrayContaining(["殷高西路现代生活带", "一二八纪念路城市更新带"]));
  expect(labels.length).toBeGreaterThan(15);
  expect(await page.evaluate(() => document.fonts.check('16px "Atlas Sans"', "高境镇"))).toBe(true);
  await expect(page.getByText("示意图，不作为划界依据")).toBeVisible();
});

test("a parcel pressed on the map shows its facts, its passages and where it stands in the text", async ({ page }) => {
  const parcel = feature(PARCEL);
  const [lon, lat] = middle(parcel);
  await open(page, `v=1&area=gaojing&at=${lon.toFixed(5)},${lat.toFixed(5)},15.5`);
  await pressMap(page, [lon, lat]);
  await expectSelected(page, `f.${PARCEL}`);

  const panel = card(page);
  await expect(panel.getByRole("heading", { name: parcel.properties.name })).toBeVisible();
  await expect(panel.getByText("36亩")).toBeVisible();
  await expect(panel.getByText("24,000 平方米")).toBeVisible();
  await expect(
    panel
      .getByText(/位置：示意/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  const quotes = panel.getByRole("region", { name: "原文" }).locator("blockquote");
  await expect(quotes.first()).toBeVisible();

  await panel.getByRole("button", { name: "在原文中看" }).last().click();
  await expect(passage(page).first()).toBeInViewport();
  await expect(text(page).locator("[data-ids]").first()).toBeAttached();
});

test("a place that indicators concern shows them, and a place of the list stands on the map", async ({ page }) => {
  const counted = indicators()
    .filter((row) => row.area === "gaojing")
    .flatMap((row) => row.feature_ids);
  const place = features().find(
    (one) => counted.includes(one.properties.id) && one.geometry && one.properties.kind === "facility",
  );
  if (!place) throw new Error("no facility with an indicator");
  const { id, name } = place.properties;
  await open(page);
  await left(page).getByRole("textbox", { name: "筛选地点" }).fill(name);
  await left(page)
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await expectSelected(page, `f.${id}`);
  await expect(card(page).getByRole("heading", { name })).toBeVisible();
  await expect(card(page).getByRole("region", { name: "指标" })).toBeVisible();
  await settled(page);
  const [lon, lat] = middle(place);
  const isInView = await page.evaluate(([x, y]) => window.atlasMap?.getBounds().contains([x, y]), [lon, lat] as const);
  expect(isInView).toBe(true);
});

test("what is not on the map is listed with its reason, all of it", async ({ page }) => {
  await open(page);
  const unplaced = features().filter((one) => one.geometry === null && one.properties.area === "gaojing");
  const tab = left(page).getByRole("tab", { name: /未上图/ });
  await tab.click();
  const rows = left(page).getByRole("tabpanel").getByRole("listitem");
  expect(await tab.innerText()).toContain(String(await rows.count()));
  const listed = squeeze((await rows.allTextContents()).join("\n"));
  expect(unplaced.filter((one) => !listed.includes(squeeze(one.properties.name))).map((one) => one.properties.id)).toEqual([]);
  expect(await rows.count()).toBeGreaterThanOrEqual(unplaced.length);
  const [first] = unplaced;
  if (!first) throw new Error("everything is on the map");
  expect(first.properties.geometryBasis.note).toBeTruthy();
  await left(page)
    .getByRole("button", { name: new RegExp(`^${first.properties.name}`) })
    .first()
    .click();
  await expectSelected(page, `f.${first.properties.id}`);
  await expect(
    card(page)
      .getByText(/未上图|没有上图/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test("a mention in the text leads to the map, and pointing at it lights the place", async ({ page }) => {
  const parcel = feature(PARCEL);
  const cited = parcel.properties.citations[0];
  if (!cited) throw new Error("no citation");
  await open(page, `v=1&area=gaojing&at=121.44000,31.34000,13&right=reader&doc=${cited.doc}&p=${cited.start}-${cited.end}`);
  const before = await camera(page);
  const mention = text(page).locator(`[data-ids~="${PARCEL}"]`).first();
  await mention.scrollIntoViewIfNeeded();
  await mention.hover();
  await mention.click();
  await expectSelected(page, `f.${PARCEL}`);
  await settled(page);
  const after = await camera(page);
  expect(after).not.toEqual(before);
  const [lon, lat] = middle(parcel);
  expect(Math.hypot(after.lng - lon, after.lat - lat)).toBeLessThan(0.01);
  // The reader stays where it is being read.
  await expect(mention).toBeInViewport();
  expect(address(page).get("right")).toBe("reader");
});

test("an indicator leads to its own cell and to the places it concerns", async ({ page }) => {
  const row = indicators().find(
    (one) => one.table !== "prose" && one.area === "gaojing" && one.feature_ids.length > 0 && one.value_text,
  );
  if (!row) throw new Error("no indicator of a table concerns a place");
  await open(page, `v=1&area=gaojing&sel=i.${row.id}&right=indicators`);
  const detail = card(page).locator("tr", { hasText: "相关地点" }).last();
  await expect(detail).toBeVisible();
  const place = feature(row.feature_ids[0] ?? "");
  await detail.getByRole("button", { name: place.properties.name }).click();
  await expectSelected(page, `f.${place.properties.id}`);
  await page.goBack();
  await expectSelected(page, `i.${row.id}`);
  await card(page).locator("tr", { hasText: "相关地点" }).last().getByRole("button", { name: row.value_text }).first().click();
  await expect(passage(page).first()).toBeInViewport();
  expect(squeeze((await passage(page).allInnerTexts()).join(""))).toContain(squeeze(row.value_text));
});
