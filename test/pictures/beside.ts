/** Our map and the plain way of a general web map, of the same streets in the same frame, for a reader to judge. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { PNG } from "pngjs";
import { type Shot, stillContext, type View } from "./camera";
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

/** The map alone, out of a picture of the whole page. */
function mapOf({ png, view }: Shot): Buffer {
  const [x, y, width, height] = [view.x, view.y, view.width, view.height].map(Math.round) as [number, number, number, number];
  const cut = new PNG({ width, height });
  PNG.bitblt(PNG.sync.read(png), cut, x, y, width, height, 0, 0);
  return PNG.sync.write(cut);
}

/** Draws the plain map of the same frame beside a picture of ours. */
export async function drawBeside(browser: Browser, origin: string, viewpoint: Viewpoint, shot: Shot): Promise<Beside> {
  const plain = await shootPlain(browser, origin, shot.view);
  return {
    viewpoint,
    ours: mapOf(shot),
    plain: plain.png,
    oursSays: { names: shot.found.labels, plan: shot.things },
    plainSays: { names: plain.names },
    errors: plain.errors,
  };
}
