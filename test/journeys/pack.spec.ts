/** The single file, opened from a disk with no network, and the folder, on a host that knows nothing but how to send a file. */
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base, type Page } from "@playwright/test";
import { card, expect, feature, middle, pressMap, settled, text } from "./atlas";
import { SCRIPTS, tellToTheEnd } from "./telling";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = pathToFileURL(join(ROOT, "pack/规划图谱.html")).href;

/** What went wrong or out: every error, and every request for anything that the page does not hold itself. */
const test = base.extend<{ watched: readonly string[] }>({
  watched: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on("request", (request) => {
        const url = request.url();
        if (!/^(?:data|blob):/.test(url) && url.split("#")[0] !== PAGE && url !== "about:blank") faults.push(`request: ${url}`);
      });
      context.on("weberror", (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      await use(faults);
    },
    { auto: true },
  ],
});

/* Eight megabytes are read anew each time, and the map is drawn in software: a small window tells as much. */
test.use({ viewport: { width: 1100, height: 640 } });

test.beforeEach(() => test.setTimeout(120_000));

test.beforeAll(() => {
  test.setTimeout(180_000);
  const made = spawnSync("npx", ["vite", "build", "--config", "vite.pack.config.ts"], { cwd: ROOT, encoding: "utf8" });
  expect(made.status, made.stderr).toBe(0);
  expect(made.stdout).toMatch(/规划图谱\.html：\d+\.\d\d MB/);
});

async function openFile(page: Page, hash = ""): Promise<void> {
  await page.context().setOffline(true);
  await page.context().route(/^https?:/, (route) => route.abort());
  await page.goto(`${PAGE}${hash}`);
  await settled(page);
}

const selected = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("sel");

test("the file opens from a disk without asking for anything, and shows, finds and reads", async ({ page, watched }) => {
  await openFile(page, "#v=1&area=gaojing&at=121.4745,31.3206,15");
  const names = (layer: string) =>
    page.evaluate((id) => {
      const layers = window.atlasMap?.getStyle().layers.flatMap((l) => (l.type === "symbol" && l.id.includes(id) ? [l.id] : []));
      return (window.atlasMap?.queryRenderedFeatures({ layers }) ?? []).length;
    }, layer);
  expect(await names("parcel")).toBeGreaterThan(0);
  expect(await names("road-label")).toBeGreaterThan(0);
  const faces = await page.evaluate(() => [...document.fonts].map((f) => `${f.family.replaceAll('"', "")} ${f.status}`));
  expect(faces).toEqual(expect.arrayContaining(["Atlas Sans loaded", "Atlas Sans Bold loaded"]));

  await page.getByRole("combobox", { name: /搜索/ }).fill("slq");
  await page
    .getByRole("option", { name: /三邻桥二期/ })
    .first()
    .click();
  await expect(card(page).locator("blockquote").first()).toBeVisible();
  expect(selected(page)).toBe("f.gaojing.parcel.sanlinqiao-2");

  await page.getByRole("banner").getByRole("button", { name: "读原文" }).click();
  await expect(text(page).getByRole("heading", { level: 1 })).toBeVisible();
  await expect(text(page).locator("[data-passage]").first()).toBeInViewport();

  expect(watched).toEqual([]);
});

test("a place pressed on the map of the file opens its card, and a link into the file leads there", async ({ page, watched }) => {
  const at = middle(feature("gaojing.parcel.sanlinqiao-2"));
  await openFile(page, `#v=1&area=gaojing&at=${at.map((degrees) => degrees.toFixed(4)).join(",")},15`);
  await pressMap(page, at);
  await expect(card(page).getByRole("heading", { name: "三邻桥二期" })).toBeVisible();
  expect(selected(page)).toBe("f.gaojing.parcel.sanlinqiao-2");
  await page.goto("about:blank");
  await page.goto(`${PAGE}#v=1&area=songnan&right=doubts`);
  await expect(card(page).locator("[data-doubt]").first()).toBeVisible();
  expect(watched).toEqual([]);
});

for (const id of SCRIPTS) {
  test(`from the file, ${id} is told to its end with a clicker, and nothing is asked of any host`, async ({ page, watched }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 800, height: 450 });
    await openFile(page, `#v=1&present=${id}`);
    await tellToTheEnd(page, id);
    expect(watched).toEqual([]);
  });
}

test("what the file offers for download is what is published, byte for byte", async ({ page, watched }) => {
  await openFile(page, "#v=1&area=gaojing&page=coverage");
  const dialog = page.getByRole("dialog", { name: "数据说明" });
  for (const file of ["indicators.csv", "basemap.pmtiles", "passages.json", "scenes/gaojing.json"]) {
    const coming = page.waitForEvent("download");
    await dialog.getByRole("link", { name: file, exact: false }).first().click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(file.split("/").at(-1));
    expect(readFileSync(await download.path()).equals(readFileSync(join(ROOT, "public/data", file))), file).toBe(true);
  }
  expect(watched).toEqual([]);
});

test("with storage blocked the file works but for remembering", async ({ page, watched }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) Object.defineProperty(window, name, { get: refuse });
  });
  await openFile(page);
  await page.getByRole("banner").getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: /^深色/ }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(watched).toEqual([]);
});

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Sends whole files below /a/b/ and nothing else; it has never heard of ranges, and all else is of no type. */
function plainHost(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    if (!path.startsWith("/a/b/")) return response.writeHead(404).end();
    const file = join(ROOT, "pack/site", normalize(path.slice("/a/b/".length) || "index.html"));
    try {
      if (!statSync(file).isFile()) throw new Error("no file");
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

test("the folder works below any path, on a host without ranges", async ({ page, watched }) => {
  const server = await plainHost();
  try {
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/`;
    await page.goto(`${site}#v=1&area=gaojing&right=reader&doc=gaojing-plan-2021`);
    await settled(page);
    await expect(text(page).getByRole("heading", { level: 1 })).toBeVisible();
    const roads = await page.evaluate(
      () => window.atlasMap?.querySourceFeatures("basemap", { sourceLayer: "roads" }).length ?? 0,
    );
    expect(roads).toBeGreaterThan(0);
    expect(watched.filter((one) => !one.startsWith(`request: ${site}`))).toEqual([]);
  } finally {
    server.close();
  }
});
