/** Our map and the plain way of a general web map, of the same streets in the same frame, for a reader to judge. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { openCamera, stillContext, type View } from "./camera";
import { MAIN_SIZE, type Viewpoint } from "./viewpoints";

export interface Beside {
  readonly viewpoint: Viewpoint;
  /** The map alone, without the panes around it. */
  readonly ours: Buffer;
  readonly plain: Buffer;
  /** Different names written, and things of the plan drawn. */
  readonly oursSays: { readonly names: number; readonly plan: number };
  readonly plainSays: { readonly names: number };
  readonly errors: readonly string[];
}

const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript" } as const;

async function shootPlain(browser: Browser, origin: string, view: View) {
  const { context, errors } = await stillContext(browser, { ...MAIN_SIZE, width: view.width, height: view.height });
  try {
    for (const ending of ["html", "js"] as const)
      await context.route(`${origin}/plain/plain.${ending}`, (route) =>
        route.fulfill({ contentType: TYPES[ending], body: readFileSync(join(import.meta.dirname, `plain.${ending}`)) }),
      );
    const page = await context.newPage();
    await page.goto(`${origin}/plain/plain.html#${[...view.center, view.zoom, view.bearing, view.pitch].join(",")}`);
    await page.waitForFunction(() => document.documentElement.dataset.mapIdle, null, { timeout: 120_000 });
    const names = await page.evaluate(() => {
      const written = window.atlasMap?.queryRenderedFeatures().filter((f) => f.layer.type === "symbol") ?? [];
      return new Set(written.map((f) => f.properties.name)).size;
    });
    return { png: await page.screenshot(), names, errors };
  } finally {
    await context.close();
  }
}

/** Draws both, one viewpoint after the other, in our first theme. */
export async function shootBeside(
  browser: Browser,
  origin: string,
  theme: string,
  viewpoints: readonly Viewpoint[],
): Promise<Beside[]> {
  const camera = await openCamera(browser, origin, theme, MAIN_SIZE);
  const done: Beside[] = [];
  try {
    for (const viewpoint of viewpoints) {
      const { view, found } = await camera.shoot(viewpoint);
      const { x, y, width, height } = view;
      const ours = await camera.page.screenshot({ clip: { x, y, width, height } });
      const plan = await camera.page.evaluate(() => {
        const ids = window.atlasMap?.queryRenderedFeatures().map((f) => f.properties.id) ?? [];
        return new Set(ids.filter((id) => typeof id === "string")).size;
      });
      const plain = await shootPlain(browser, origin, view);
      done.push({
        viewpoint,
        ours,
        plain: plain.png,
        oursSays: { names: found.labels, plan },
        plainSays: { names: plain.names },
        errors: [...found.errors, ...plain.errors],
      });
    }
  } finally {
    await camera.close();
  }
  return done;
}
