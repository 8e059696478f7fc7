/** A talk in two windows: how they are opened, and how long the audience's takes to follow, by the clocks of the pages. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "./atlas";

interface Stamp {
  readonly what: string;
  /** Milliseconds since 1970, by the page's own time origin, to the fraction. */
  readonly at: number;
}

declare global {
  interface Window {
    keyStamps?: Stamp[];
    headlineStamps?: Stamp[];
  }
}

/** Before any script of the page: stamps every key, and every headline that comes. */
export async function stampAll(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const now = () => performance.timeOrigin + performance.now();
    const keys: Stamp[] = [];
    const headlines: Stamp[] = [];
    window.keyStamps = keys;
    window.headlineStamps = headlines;
    interface Stamp {
      readonly what: string;
      readonly at: number;
    }
    addEventListener("keydown", ({ key }) => keys.push({ what: key, at: now() }), true);
    const look = () => {
      const what = document.querySelector('section[aria-label^="讲解："] h2, section[aria-label="这一幕"] h2')?.textContent ?? "";
      if (what !== headlines.at(-1)?.what) headlines.push({ what, at: now() });
    };
    addEventListener("DOMContentLoaded", () => {
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    window.print = () => {
      document.documentElement.dataset.printed = "yes";
    };
  });
}

/** Opens the console from the running talk by its button, and waits until both have met. */
export async function openConsole(audience: Page): Promise<Page> {
  const coming = audience.context().waitForEvent("page");
  await audience.getByRole("button", { name: "讲者台" }).click();
  const console = await coming;
  await joined(console);
  return console;
}

export async function joined(console: Page): Promise<void> {
  await expect(console.getByText("观众窗口已连上")).toBeVisible({ timeout: 30_000 });
}

export const headline = (audience: Page) => audience.getByRole("region", { name: /^讲解：/ }).getByRole("heading", { level: 2 });

/** Both have drawn what they had to, so that a turned page is not measured behind an old picture. */
async function calm(audience: Page, console: Page): Promise<void> {
  await expect(console.getByRole("figure", { name: "这一幕的地图" }).getByRole("img", { name: /^示意图/ })).toBeVisible({
    timeout: 30_000,
  });
  await audience.evaluate(
    () =>
      new Promise<void>((done) => {
        let quiet = 0;
        let last = performance.now();
        const look = (now: number) => {
          quiet = now - last < 60 && !window.atlasMap?.isMoving() ? quiet + 1 : 0;
          last = now;
          if (quiet > 40) done();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

interface Turn {
  /** From the press until the audience's window shows the scene. */
  readonly pressedMs: number;
  /** Between the two windows showing it. */
  readonly apartMs: number;
}

/** Presses a key in the console and tells how long the audience's window took, both by the clocks of the pages. */
export async function turn(console: Page, audience: Page, key: string, words: string): Promise<Turn> {
  await calm(audience, console);
  const count = (page: Page) => page.evaluate(() => window.headlineStamps?.length ?? 0);
  const [before, seen] = [await count(console), await count(audience)];
  await console.keyboard.press(key);
  await expect(headline(audience)).toHaveText(words);
  const shownAt = (page: Page, from: number) =>
    page.evaluate(({ n, text }) => window.headlineStamps?.slice(n).find((one) => one.what === text)?.at ?? Number.NaN, {
      n: from,
      text: words,
    });
  const pressedAt = await console.evaluate(() => window.keyStamps?.at(-1)?.at ?? Number.NaN);
  const [here, there] = [await shownAt(console, before), await shownAt(audience, seen)];
  return { pressedMs: there - pressedAt, apartMs: Math.abs(there - here) };
}

/** All turns in words, for the report. */
export const inWords = (turns: readonly Turn[]): string =>
  turns.map(({ pressedMs, apartMs }) => `${pressedMs.toFixed(0)} (${apartMs.toFixed(0)} apart)`).join(", ");

/** The middle one of how far the windows were apart: a machine that draws by software may be busy with the picture before. */
export function middleApartMs(turns: readonly Turn[]): number {
  const sorted = turns.map((one) => one.apartMs).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Moves the pointer over the picture in the console, and draws a line with the pen; both as shares of the picture. */
export async function pointAndDraw(console: Page): Promise<void> {
  const box = await console.getByRole("img", { name: /^在这张图上/ }).boundingBox();
  if (!box) throw new Error("there is no picture to point at");
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await console.getByRole("button", { name: "画线", exact: true }).click();
  await console.mouse.move(...at(0.45, 0.45));
  await console.mouse.down();
  await console.mouse.move(...at(0.55, 0.5), { steps: 8 });
  await console.mouse.up();
  await console.getByRole("button", { name: "指点" }).click();
  await console.mouse.move(...at(0.5, 0.5));
}
