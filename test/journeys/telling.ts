/** What the journeys of a talk share: its scripts, its stage, and how one is told to its end with a clicker. */
import type { Locator, Page } from "@playwright/test";
import type { Scene, SceneScript } from "../../src/plan/scene";
import { expect, published } from "./atlas";

export const SCRIPTS = ["gaojing", "songnan", "changzheng", "baoshan", "three-towns"] as const;
export const script = (id: string) => published<SceneScript>(`scenes/${id}.json`);
export const stage = (page: Page): Locator => page.getByRole("region", { name: /^讲解：/ });
export const headline = (page: Page): Locator => stage(page).getByRole("heading", { level: 2 });
export const said = (scene: Scene | undefined): string => scene?.words.headline ?? "";

/** Puts the focus somewhere: where it is must not matter. */
const FOCUS: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
  (page) => stage(page).getByRole("button", { name: "上一幕" }).focus(),
  (page) => page.evaluate(() => window.atlasMap?.getCanvas().focus()),
];
/** The keys by which clickers and people go on. */
const ON = ["PageDown", "ArrowRight", "Space", "ArrowDown"] as const;

/** The map behind the words is there and has something on it, or the still one in its place. */
async function expectMap(page: Page): Promise<void> {
  const view = page.locator("[data-map-state]");
  await expect(view).not.toHaveAttribute("data-map-state", "starting");
  await expect(view.locator("canvas, svg").first()).toBeVisible();
}

/** Tells the script that has just been opened from its first scene to its last; at the end another press changes nothing. */
export async function tellToTheEnd(page: Page, id: string): Promise<void> {
  const { scenes } = script(id);
  await expect(headline(page)).toBeVisible({ timeout: 60_000 });
  for (const [i, scene] of scenes.entries()) {
    await expect(headline(page)).toHaveText(said(scene));
    await expectMap(page);
    if (i === scenes.length - 1) break;
    await FOCUS[i % FOCUS.length]?.(page);
    /* On a button, space presses the button; everywhere else it goes on. */
    const key = ON[i % ON.length] ?? "PageDown";
    await page.keyboard.press(key === "Space" && i % FOCUS.length === 1 ? "PageDown" : key);
  }
  await page.keyboard.press("PageDown");
  await expect(headline(page)).toHaveText(said(scenes.at(-1)));
  await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("scene")).toBe(scenes.at(-1)?.id);
}
