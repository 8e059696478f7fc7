/** Scripts told with a clicker: every scene of every script, from wherever the focus is, and never a request to another host (the guard). */
import type { Page } from "@playwright/test";
import type { Scene } from "../../src/plan/scene";
import { sceneRoom } from "../../src/plan/scene-room";
import { address, camera, expect, follow, open, settled, test } from "./atlas";
import { headline, SCRIPTS, said, script, stage, tellToTheEnd } from "./telling";

/* Maps in software cost by the pixel. */
test.use({ viewport: { width: 800, height: 450 } });

for (const id of SCRIPTS) {
  test(`${id} is told to its end with a clicker, from every state of the focus`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(`/#v=1&present=${id}`);
    await tellToTheEnd(page, id);
    await expect(page.getByText("示意图，不作为划界依据").first()).toBeVisible();
  });
}

test("the clicker works from whatever can have the focus, the open lists among them", async ({ page }) => {
  test.setTimeout(240_000);
  const { scenes } = script("gaojing");
  await page.goto("/#v=1&present=gaojing&scene=parcels");
  await expect(headline(page)).toBeVisible({ timeout: 60_000 });
  const at = scenes.findIndex((one) => one.id === "parcels");
  const seen = new Set<string>();
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press("Tab");
    const where = await page.evaluate(() => {
      const one = document.activeElement;
      return one ? `${one.tagName} ${one.getAttribute("aria-label") ?? one.textContent?.slice(0, 40) ?? ""}` : "";
    });
    if (seen.has(where)) break;
    seen.add(where);
    await page.keyboard.press("PageDown");
    await expect(headline(page), `PageDown on ${where}`).toHaveText(said(scenes[at + 1]));
    await page.keyboard.press("PageUp");
    await expect(headline(page), `PageUp on ${where}`).toHaveText(said(scenes[at]));
  }
  expect(seen.size).toBeGreaterThan(4);
});

test("black, numbers, the ends, and the way out, after which all is as before", async ({ page }) => {
  test.setTimeout(180_000);
  const { scenes } = script("gaojing");
  await open(page, "v=1&area=songnan&hide=metro");
  const before = await camera(page);
  await page.getByRole("banner").getByRole("button", { name: "讲解", exact: true }).click();
  const chooser = page.getByRole("dialog", { name: "讲解", exact: true });
  await expect(chooser.getByRole("listitem")).toHaveCount(SCRIPTS.length);
  await chooser.getByRole("button", { name: /^从某一幕开始：高境镇/ }).click();
  await chooser.getByRole("button", { name: scenes[1]?.title ?? "" }).click();
  await expect(headline(page)).toHaveText(said(scenes[1]), { timeout: 60_000 });
  await expect(page.getByRole("banner")).toHaveCount(0);

  await page.keyboard.press(".");
  await expect(stage(page).getByRole("status", { name: /^黑屏/ })).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(stage(page).getByRole("status", { name: /^黑屏/ })).toHaveCount(0);
  await expect(headline(page)).toHaveText(said(scenes[1]));

  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await expect(headline(page)).toHaveText(said(scenes[11]));
  await page.keyboard.press("Home");
  await expect(headline(page)).toHaveText(said(scenes[0]));
  await page.keyboard.press("End");
  await expect(headline(page)).toHaveText(said(scenes.at(-1)));
  await stage(page).click({ position: { x: 40, y: 250 } });
  await expect(headline(page)).toHaveText(said(scenes.at(-2)));
  await stage(page).click({ position: { x: 600, y: 250 } });
  await expect(headline(page)).toHaveText(said(scenes.at(-1)));

  /* The browser keeps the first Escape for full screen where it granted it. */
  await expect(async () => {
    await page.keyboard.press("Escape");
    await expect(stage(page)).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await settled(page);
  expect(address(page).get("hide")).toBe("metro");
  expect(address(page).get("area")).toBe("songnan");
  expect(address(page).get("present")).toBeNull();
  await expect.poll(async () => (await camera(page)).zoom).toBeCloseTo(before.zoom, 1);
});

test("a question is answered on the map, and one key leads back to the very scene", async ({ page }) => {
  test.setTimeout(180_000);
  const { scenes } = script("gaojing");
  await page.goto("/#v=1&present=gaojing&scene=line-18");
  const scene = scenes.find((one) => one.id === "line-18");
  await expect(headline(page)).toHaveText(said(scene), { timeout: 60_000 });
  await settled(page);
  const before = await camera(page);

  await page.keyboard.press("/");
  await expect(page.getByText(/演示暂停在 第 7 幕/)).toBeVisible();
  const search = page.getByRole("combobox", { name: "搜索地点、原文和指标" });
  await expect(search).toBeFocused();
  await search.fill("三邻桥二期");
  await page
    .getByRole("option", { name: /三邻桥二期/ })
    .first()
    .click();
  await expect.poll(() => address(page).get("sel")).toBe("f.gaojing.parcel.sanlinqiao-2");
  await settled(page);

  await page.keyboard.press("e");
  await expect(headline(page)).toHaveText(said(scene));
  await settled(page);
  const after = await camera(page);
  expect(after.lng).toBeCloseTo(before.lng, 4);
  expect(after.lat).toBeCloseTo(before.lat, 4);
  expect(after.zoom).toBeCloseTo(before.zoom, 2);
  await page.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(said(scenes[7]));
});

test("what a scene is about lies beside its words, whatever the screen, and words are not cut", async ({ page }) => {
  test.setTimeout(240_000);
  const { scenes } = script("songnan");
  const wanted = ["parks", "doubts"].map((id) => scenes.find((one) => one.id === id));
  await page.goto("/#v=1&present=songnan");
  await expect(headline(page)).toBeVisible({ timeout: 60_000 });
  for (const [width, height] of [
    [1920, 1080],
    [1024, 768],
    [2560, 480],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const scene of wanted) {
      if (!scene) throw new Error("the scene is gone");
      await follow(page, `v=1&present=songnan&scene=${scene.id}`);
      await expect(headline(page)).toHaveText(said(scene));
      await expect.poll(() => inRoom(page, scene, width <= 720), { message: `${scene.id} at ${width}×${height}` }).toBe("inside");
      const cut = await stage(page).evaluate((one) => {
        const words = one.querySelector("h2")?.parentElement?.parentElement;
        return words ? words.scrollHeight - words.clientHeight : Number.NaN;
      });
      if (width > 720) expect(cut, `words of ${scene.id} at ${width}×${height}`).toBeLessThanOrEqual(1);
    }
  }
});

/** Whether the corners of a scene's bounds are drawn inside the room that its words leave. */
async function inRoom(page: Page, { bounds, safeArea }: Scene, isStacked: boolean): Promise<string> {
  const [w, s, e, n] = bounds;
  const seen = await page.evaluate(
    (corners) => {
      const map = window.atlasMap;
      if (!map) return null;
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      return { width, height, places: corners.map((corner) => map.project(corner)) };
    },
    [
      [w, s],
      [w, n],
      [e, s],
      [e, n],
    ] as [number, number][],
  );
  if (!seen) return "no map";
  const room = sceneRoom(safeArea, seen, isStacked);
  const out = seen.places.filter(
    ({ x, y }) => x < room.left - 2 || x > room.right + 2 || y < room.top - 2 || y > room.bottom + 2,
  );
  return out.length === 0 ? "inside" : `outside at ${JSON.stringify(out)} of ${JSON.stringify(room)}`;
}

test("a machine without WebGL is told the scene on a still map, its words whole", async ({ page }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as typeof own;
  });
  const { scenes } = script("gaojing");
  await page.goto("/#v=1&present=gaojing&scene=parcels");
  const scene = scenes.find((one) => one.id === "parcels");
  await expect(headline(page)).toHaveText(said(scene), { timeout: 60_000 });
  await expect(page.getByRole("main").getByText("武警指挥学院地块").first()).toBeVisible();
  await expect(page.getByText("画不出能缩放的地图")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(said(scenes[8]));
});
