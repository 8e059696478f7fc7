/** The speaker's console beside a clean audience window: in step, pointing, drawing, asking, marking, and each without the other. */
import { readFileSync } from "node:fs";
import type { SceneScript } from "../../src/plan/scene";
import { ARTEFACTS, address, camera, expect, published, settled, test } from "./atlas";
import { headline, inWords, joined, middleApartMs, openConsole, pointAndDraw, stampAll, turn } from "./two-windows";

/* Two windows share one processor and draw in software. */
test.use({ viewport: { width: 800, height: 450 } });
test.beforeEach(async ({ context }) => {
  test.setTimeout(240_000);
  await stampAll(context);
});

const { scenes } = published<SceneScript>("scenes/gaojing.json");
const said = (index: number) => scenes.at(index)?.words.headline ?? "";
const LIMIT_MS = 200;

test("the audience follows the clicker within 200 ms and sees the talk alone", async ({ page }) => {
  await page.goto("/#v=1&present=gaojing");
  await expect(headline(page)).toHaveText(said(0), { timeout: 60_000 });
  await settled(page);
  const console = await openConsole(page);
  await console.screenshot({ path: `${ARTEFACTS}/console.png` });
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(console.getByText(scenes[0]?.notes.slice(0, 12) ?? "")).toBeVisible();

  const turns = [
    await turn(console, page, "PageDown", said(1)),
    await turn(console, page, "ArrowRight", said(2)),
    await turn(console, page, "PageUp", said(1)),
    await turn(console, page, "End", said(-1)),
    await turn(console, page, "Home", said(0)),
  ];
  test.info().annotations.push({ type: "ms", description: inWords(turns) });
  expect(middleApartMs(turns)).toBeLessThan(LIMIT_MS);

  await console.keyboard.type("12");
  await expect(console.getByText(/跳到第 12 幕/)).toBeVisible();
  await turn(console, page, "Enter", said(11));
  await console.keyboard.press("b");
  await expect(page.getByRole("status", { name: /^黑屏/ })).toBeVisible();
  await console.keyboard.press("PageDown");
  await expect(page.getByRole("status", { name: /^黑屏/ })).toHaveCount(0);
  await console
    .getByRole("navigation", { name: "各幕" })
    .getByRole("button", { name: scenes[3]?.title ?? "" })
    .click();
  await expect(headline(page)).toHaveText(said(3));

  /* The audience's own window turns pages as well. */
  await page.keyboard.press("PageDown");
  await expect(console.getByRole("heading", { level: 2, name: said(4) })).toBeVisible();
});

test("what is pointed at and drawn shows at the same place of the audience's map, and goes with the scene", async ({ page }) => {
  await page.goto("/#v=1&present=gaojing&scene=line-18");
  await settled(page);
  const console = await openConsole(page);
  await expect(console.getByRole("figure", { name: "这一幕的地图" }).getByRole("img", { name: /^示意图/ })).toBeVisible();
  await pointAndDraw(console);
  const pointer = page.locator("[data-pointer] circle").last();
  await expect(pointer).toBeVisible();
  await expect(page.locator("[data-stroke]")).toHaveCount(2);

  /* The middle of the picture, in degrees, by the map itself: the bounds of the scene are centred in it. */
  const [west, south, east, north] = scenes.find((one) => one.id === "line-18")?.bounds ?? [0, 0, 0, 0];
  const drawn = await pointer.evaluate(
    (one) => [Number(one.getAttribute("cx")), Number(one.getAttribute("cy"))] as [number, number],
  );
  const at = await page.evaluate((point) => window.atlasMap?.unproject(point).toArray() ?? [0, 0], drawn);
  expect(at[0]).toBeCloseTo((west + east) / 2, 3);
  expect(Math.abs((at[1] ?? 0) - (south + north) / 2)).toBeLessThan((north - south) / 20);

  await console.keyboard.press("x");
  await expect(page.locator("[data-stroke]")).toHaveCount(0);
  await pointAndDraw(console);
  await console.keyboard.press("PageDown");
  await expect(page.locator("[data-stroke]")).toHaveCount(0);
});

test("a question asked in the console is answered on the audience's map, and one key leads back to the very scene", async ({
  page,
}) => {
  await page.goto("/#v=1&present=gaojing&scene=line-18");
  const scene = scenes.findIndex((one) => one.id === "line-18");
  await settled(page);
  const before = await camera(page);
  const console = await openConsole(page);

  await console.keyboard.press("/");
  const search = console.getByRole("combobox", { name: /^搜索/ });
  await expect(search).toBeFocused();
  await expect(headline(page)).toHaveText(said(scene));
  await search.fill("三邻桥二期");
  await console
    .getByRole("option", { name: /三邻桥二期/ })
    .first()
    .click();
  await expect(page.getByText(/演示暂停在 第 7 幕/)).toBeVisible();
  await expect.poll(() => address(page).get("sel")).toBe("f.gaojing.parcel.sanlinqiao-2");
  await settled(page);
  expect((await camera(page)).zoom).not.toBeCloseTo(before.zoom, 1);

  await console.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(said(scene));
  await settled(page);
  const after = await camera(page);
  expect(after.lng).toBeCloseTo(before.lng, 4);
  expect(after.zoom).toBeCloseTo(before.zoom, 2);
  await console.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(said(scene + 1));
});

test("either window goes on without the other, and joins again", async ({ page, context }) => {
  await page.goto("/#v=1&present=gaojing&scene=line-18");
  await settled(page);
  const console = await openConsole(page);
  await page.reload();
  await joined(console);
  await console.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(said(7), { timeout: 60_000 });
  await console.reload();
  await joined(console);
  await console.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(said(8));

  await console.close();
  await page.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(said(9));
  const again = await openConsole(page);
  await expect(again.getByRole("heading", { level: 2, name: said(9) })).toBeVisible();

  await page.close();
  await expect(again.getByText(/观众窗口不在了/)).toBeVisible();
  await again.keyboard.press("PageDown");
  await expect(again.getByRole("heading", { level: 2, name: said(10) })).toBeVisible();
  const coming = context.waitForEvent("page");
  await again.getByRole("button", { name: "打开观众窗口" }).click();
  const audience = await coming;
  await joined(again);
  await expect(headline(audience)).toHaveText(said(10), { timeout: 60_000 });
  await again.keyboard.press("PageDown");
  await expect(headline(audience)).toHaveText(said(11));
  await again.getByRole("button", { name: "结束讲解" }).click();
  await expect(headline(audience)).toHaveCount(0);
  await expect(again.getByRole("heading", { name: "讲解已经结束" })).toBeVisible();
});

test("the two windows can be changed about, and a refused window says what to do", async ({ page }) => {
  await page.goto("/#v=1&present=gaojing&scene=line-18");
  await expect(headline(page)).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => {
    const own = window.open;
    window.open = () => {
      window.open = own;
      return null;
    };
  });
  await page.getByRole("button", { name: "讲者台" }).click();
  await expect(page.getByRole("alert")).toContainText("放行本页的弹出窗口");
  await page.getByRole("button", { name: "知道了" }).click();
  const console = await openConsole(page);
  await console.getByRole("button", { name: "对调两个窗口" }).click();
  await joined(page);
  await expect(headline(console)).toHaveText(said(6), { timeout: 60_000 });
  await page.keyboard.press("PageDown");
  await expect(headline(console)).toHaveText(said(7));
});

test("marks are set in either window, mended, saved, opened again and printed as a record", async ({ page }) => {
  await page.goto("/#v=1&present=gaojing&scene=line-18");
  await settled(page);
  const console = await openConsole(page);
  await console.keyboard.press("m");
  await console.getByLabel("意见").fill("请补充投资额");
  await console.getByRole("button", { name: "记下" }).click();
  await expect(console.getByRole("button", { name: "标记 1" })).toBeVisible();

  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog", { name: "标记" });
  await dialog.getByLabel("意见").fill("路口怎么走 e b");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toHaveCount(0);
  await expect(headline(page)).toHaveText(said(6));
  await expect(console.getByRole("button", { name: "标记 2" })).toBeVisible();

  await console.getByRole("button", { name: "标记 2" }).click();
  await console.getByRole("button", { name: "修改第 2 条" }).click();
  await console.getByLabel("第 2 条的意见").fill("路口怎么走？下周答复");
  await console.getByRole("button", { name: "改完第 2 条" }).click();
  await console.getByRole("button", { name: "删除第 1 条" }).click();
  await expect(console.getByRole("button", { name: "标记 1" })).toBeVisible();
  await console.getByRole("button", { name: "撤销删除" }).click();

  const save = async (name: string) => {
    const coming = console.waitForEvent("download");
    await console.getByRole("button", { name }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  const json = await save("存成文件");
  expect(json.name).toMatch(/^规划图谱_会议标记_\d{4}-\d\d-\d\d\.json$/);
  const table = readFileSync((await save("存成表格")).path, "utf8");
  expect(table.startsWith("\uFEFF序号,")).toBe(true);
  expect(table).toContain("请补充投资额");
  expect(table).toContain("规划纲要》");

  for (const number of [2, 1]) await console.getByRole("button", { name: `删除第 ${number} 条` }).click();
  await expect(console.getByText("还没有标记")).toBeVisible();
  await console.getByLabel("选择标记文件").setInputFiles(json.path);
  await expect(console.getByText("新加进来 2 条")).toBeVisible();

  await console.getByRole("button", { name: "打印会议记录" }).click();
  await expect(console.locator("html")).toHaveAttribute("data-printed", "yes");
  const record = console.locator("[data-print-page]");
  for (const words of ["会议记录", "请补充投资额", "路口怎么走？下周答复", "第 7 幕", "示意图，不作为划界依据"])
    await expect(record).toContainText(words);
  const pdf = (await console.pdf({ path: `${ARTEFACTS}/marks.pdf`, preferCSSPageSize: true })).toString("latin1");
  const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.map(Number) ?? [];
  expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([210, 297]);

  /* Both windows gone, they are still on the device. */
  await console.close();
  await page.goto("about:blank");
  await page.goto("/#v=1&page=marks");
  await expect(page.getByRole("dialog", { name: "会议标记" }).getByRole("listitem")).toHaveCount(2);
});

test("a script made here is known in both windows, also where nothing can be stored", async ({ page, context }) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: refuse });
  });
  const own = { ...published<SceneScript>("scenes/songnan.json"), id: "mine", title: "我的讲解" };
  await page.goto("/#v=1&area=songnan");
  await settled(page);
  await page.getByRole("button", { name: "编讲解" }).click();
  await page.getByLabel("选择讲解文件").setInputFiles({
    name: "mine.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(own)),
  });
  await page.getByRole("button", { name: "放映" }).click();
  await expect(headline(page)).toHaveText(own.scenes[0]?.words.headline ?? "");
  const console = await openConsole(page);
  await expect(console.getByRole("navigation", { name: "各幕" })).toContainText("我的讲解");
  await console.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(own.scenes[1]?.words.headline ?? "");
});
