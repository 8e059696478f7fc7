/** Somebody looks for land: sifts, compares, takes away, and comes back by the link. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locator, Page } from "@playwright/test";
import initSqlJs from "sql.js/dist/sql-wasm-inline.js";
import type { PlanFeature } from "../../src/plan/types";
import { address, card, expect, expectSelected, features, middle, open, pressMap, settled, test } from "./atlas";

interface Zip {
  readonly files: Readonly<Record<string, { async(kind: "string"): Promise<string> }>>;
}
const require = createRequire(createRequire(import.meta.url).resolve("pptxgenjs"));
const unzip = (bytes: Buffer) => (require("jszip") as { loadAsync(b: Buffer): Promise<Zip> }).loadAsync(bytes);

/** On the sphere, by itself: nothing of the app is used to prove the app. */
function apartM(a: readonly [number, number], b: readonly [number, number]): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const h = Math.sin(rad(b[1] - a[1]) / 2) ** 2 + Math.cos(rad(a[1])) * Math.cos(rad(b[1])) * Math.sin(rad(b[0] - a[0]) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
}

/** “十四五” parcels over so many 亩 within so many metres of a station in service, read from the published file. */
function answer(mu: number, withinM: number): PlanFeature[] {
  const all = features();
  const stations = all.flatMap((f) =>
    f.properties.transitStatus === "open" && f.properties.kind === "station" ? [middle(f)] : [],
  );
  return all.filter(({ properties: p, geometry }, i) => {
    const isOfPlan = p.plans.some((plan) => /^202[1-5](?:-202[1-5])?$/u.test(plan.period));
    if (p.kind !== "parcel" || !isOfPlan || geometry === null || p.areaM2 === null || (p.areaM2 * 3) / 2000 < mu) return false;
    const at = middle(all[i] as PlanFeature);
    return stations.some((station) => apartM(at, station) <= withinM);
  });
}

/* Each change of the filter draws the map anew; a machine that draws in software needs its time. */
test.describe.configure({ timeout: 240_000 });

const rows = (page: Page): Locator => card(page).locator("tbody tr[data-row]");
const idsOf = async (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-row") ?? ""));

async function sift(page: Page, withinM: string): Promise<void> {
  await page.getByRole("navigation", { name: "主要内容" }).getByRole("button", { name: "找地" }).click();
  const pane = card(page);
  await pane.getByRole("button", { name: /^项目地块/ }).click();
  await pane.getByRole("button", { name: /“十四五”计划启动/ }).click();
  await pane.getByRole("button", { name: /“十四五”计划建成/ }).click();
  await pane.getByRole("textbox", { name: "土地面积不少于（亩）" }).fill("30");
  await pane.getByRole("checkbox", { name: "限距离" }).check();
  await pane.getByRole("textbox", { name: "到轨道站的距离" }).fill(withinM);
}

test("from an empty start to the parcels that are sought, and the answer is right", async ({ page }) => {
  await open(page);
  for (const withinM of [800, 2000]) {
    if (withinM === 800) await sift(page, "800");
    else await card(page).getByRole("textbox", { name: "到轨道站的距离" }).fill(String(withinM));
    const wanted = answer(30, withinM).map((f) => f.properties.id);
    expect(wanted.length).toBeGreaterThan(0);
    await expect(rows(page)).toHaveCount(wanted.length);
    expect((await idsOf(page)).sort()).toEqual(wanted.sort());
    await expect(card(page).getByRole("status").first()).toContainText(`符合 ${wanted.length} 处`);
  }
});

test("table and map are at the same place, and what is left out steps back", async ({ page }) => {
  await open(page, "v=1&area=gaojing&left=none&right=invest&wide=1&inv=k:parcel;i:start,finish;l:20000-");
  const [found] = answer(30, 5000);
  if (!found) throw new Error("nothing to select");
  const { id, name } = found.properties;
  await rows(page).getByRole("button", { name, exact: true }).click();
  await expectSelected(page, `f.${id}`);
  await expect(page.locator(`tr[data-row="${id}"]`)).toHaveAttribute("aria-selected", "true");
  await settled(page);
  const dim = await page.evaluate(
    ([kept, out]) => [kept, out].map((one) => window.atlasMap?.getFeatureState({ source: "marks", id: one })?.dim === true),
    [id, features().find((f) => f.properties.kind === "carrier" && f.geometry !== null)?.properties.id ?? ""] as const,
  );
  expect(dim).toEqual([false, true]);
  const other = answer(30, 5000).find((f) => f.properties.id !== id);
  if (!other) throw new Error("one parcel is not enough");
  await page.evaluate((at) => window.atlasMap?.jumpTo({ center: at, zoom: 15.5 }), middle(other));
  await settled(page);
  await pressMap(page, middle(other));
  await expectSelected(page, `f.${other.properties.id}`);
  await expect(page.locator(`tr[data-row="${other.properties.id}"]`)).toBeInViewport();
  expect(address(page).get("right")).toBe("invest");
});

test("unknown is never nought: it is said, and sorted last both ways", async ({ page }) => {
  await open(page, "v=1&area=gaojing&left=none&right=invest&wide=1&inv=k:parcel");
  const head = card(page).getByRole("columnheader", { name: /土地面积/ });
  for (const state of ["ascending", "descending"]) {
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", state);
    const column = await head.evaluate((th) => [...(th.parentElement?.children ?? [])].indexOf(th));
    const cells = await rows(page).evaluateAll((all, at) => all.map((row) => row.children[at]?.textContent ?? ""), column);
    const first = cells.indexOf("未公布");
    expect(first).toBe(features().filter((f) => f.properties.kind === "parcel" && f.properties.areaM2 !== null).length);
    expect(cells.slice(first).every((cell) => cell === "未公布")).toBe(true);
    const numbers = cells.slice(0, first).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => (state === "ascending" ? a - b : b - a)));
  }
});

test("the workbook, the text table and the map files hold the numbers of the page", async ({ page }) => {
  await open(page, "v=1&area=gaojing&left=none&right=invest&wide=1&inv=k:parcel;l:1-");
  const stated = features().filter((f) => f.properties.kind === "parcel" && f.properties.areaM2 !== null);
  await expect(rows(page)).toHaveCount(stated.length);
  const mu = stated.map((f) => Number((((f.properties.areaM2 ?? 0) * 3) / 2000).toFixed(2)));
  const save = async (name: string) => {
    const coming = page.waitForEvent("download");
    await card(page).getByRole("button", { name }).click();
    return readFileSync(await (await coming).path());
  };
  await card(page).getByText("带走").click();
  const zip = await unzip(await save("电子表格（XLSX）"));
  const sheet = (await zip.files["xl/worksheets/sheet1.xml"]?.async("string")) ?? "";
  const numbers = [...sheet.matchAll(/<c (?![^>]*t="(?:s|inlineStr)")[^>]*><v>([\d.]+)<\/v>/gu)].map(([, n]) => Number(n));
  for (const one of mu) expect(numbers).toContain(one);
  expect(await zip.files["xl/worksheets/sheet2.xml"]?.async("string")).toBeTruthy();
  const csv = (await save("文本表格（CSV）")).toString("utf8");
  expect(csv.startsWith("\uFEFF编号")).toBe(true);
  expect(csv.trim().split("\r\n")).toHaveLength(stated.length + 1);
  const geo = JSON.parse((await save("地图数据（GeoJSON）")).toString("utf8")) as GeoJSON.FeatureCollection;
  expect(geo.features.map((f) => f.properties?.land_mu)).toEqual(mu);
  const kml = (await save("地图数据（KML）")).toString("utf8");
  expect(kml.match(/<Placemark/gu)).toHaveLength(stated.length);
  const { Database } = await initSqlJs();
  const base = new Database(await save("地图数据（GeoPackage）"));
  expect(base.exec("SELECT land_mu FROM places ORDER BY fid")[0]?.values.flat()).toEqual(mu);
  base.close();
});

test("what the plans gather on each corridor stands on the map, with its number", async ({ page }) => {
  await open(page, "v=1&area=gaojing&left=none&right=invest&wide=1");
  await card(page).getByRole("button", { name: "产业分布" }).click();
  await settled(page);
  const on = (id: string, kind: string) =>
    features().filter((f) => f.properties.kind === kind && f.properties.corridorIds.includes(id)).length;
  const drawn = await page.evaluate(() =>
    (window.atlasMap?.querySourceFeatures("focus") ?? [])
      .filter(({ properties }) => properties.role === "gathered")
      .map(({ properties }) => ({ id: String(properties.id), count: Number(properties.count) })),
  );
  expect(drawn.length).toBeGreaterThan(3);
  for (const { id, count } of drawn) expect(count).toBe(on(id, "parcel") + on(id, "carrier"));
  await card(page).getByRole("button", { name: "表格" }).click();
  await settled(page);
  expect(await page.evaluate(() => window.atlasMap?.querySourceFeatures("focus").length)).toBe(0);
});

test("six places side by side go on paper, and the link brings them back", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "yes";
    };
  });
  const ids = answer(1, 50_000)
    .slice(0, 6)
    .map((f) => f.properties.id);
  expect(ids).toHaveLength(6);
  await open(page, "v=1&area=gaojing&left=none&right=invest&wide=1&inv=k:parcel;i:start,finish");
  for (const id of ids) await page.locator(`tr[data-row="${id}"]`).getByRole("checkbox").check();
  await card(page).getByRole("navigation", { name: "找地视图" }).getByRole("button", { name: /^比较/ }).click();
  await expect(card(page).getByRole("columnheader")).toHaveCount(7);
  await page.getByRole("button", { name: "打印（A3）" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "yes");
  await expect(page.locator("[data-print-room] thead th")).toHaveCount(7);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf.toString("latin1")) ?? []).map(Number);
  expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([420, 297]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("[data-print-room]")).toHaveCount(0);
  const hash = new URL(page.url()).hash.slice(1);
  await page.goto("about:blank");
  await open(page, hash);
  await expect(card(page).getByRole("columnheader")).toHaveCount(7);
  await card(page).getByRole("navigation", { name: "找地视图" }).getByRole("button", { name: "表格" }).click();
  await expect(page.locator(`tr[data-row="${ids[0]}"]`).getByRole("checkbox")).toBeChecked();
});

test("a dossier tells straight and walked distances apart, and what no document says", async ({ page }) => {
  await open(page, "v=1&area=gaojing&left=none&sel=f.gaojing.parcel.changjiang-ruanjianyuan-2&right=invest&wide=1&inv=v:dossier");
  const pane = card(page);
  await expect(pane.getByRole("heading", { name: "长江软件园二期" })).toBeVisible();
  await expect(pane.getByText(/长江南路站.*直线约 510 米；步行约/u)).toBeVisible();
  await expect(pane.getByText(/出让方式、地价、容积率和权属（未公布）/u)).toBeVisible();
  await expect(pane.getByText(/原文点名的龙头或支柱企业：中船邮轮/u)).toBeVisible();
});
