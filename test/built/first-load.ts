/** What the browser has to fetch before the first labelled map stands, read from `dist/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export const DIST = join(import.meta.dirname, "../../dist");

/** Data that the first map draws; texts, indicators and findings come after it. */
export const FIRST_DATA = ["features.geojson", "basemap.pmtiles"];

export interface Size {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

export function sizeOf(file: string): Size {
  const bytes = readFileSync(join(DIST, file));
  return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

export function sum(sizes: readonly Size[], key: "raw" | "gzip"): number {
  return sizes.reduce((total, one) => total + one[key], 0);
}

function closure(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(DIST, "assets", file), "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g)) if (name) queue.push(name);
  }
  return [...seen].sort();
}

/** Scripts of a phone that opens on what is near: the page's own and that surface; the map's engine comes at the first touch. */
export function nearScripts(): Size[] {
  return closure([...entries(), ...chunk(/^nearby-.*\.js$/)]).map((name) => sizeOf(`assets/${name}`));
}

/** What the page asks for by itself, on every screen. */
function entries(): string[] {
  const page = readFileSync(join(DIST, "index.html"), "utf8").replace(/<link[^>]* media="\(min-width[^>]*>/g, "");
  return [...page.matchAll(/assets\/([\w-]+\.js)/g)].map((match) => match[1] ?? "");
}

/** A chunk, and the few bytes beside it under which others ask for it. */
function chunk(name: RegExp): string[] {
  const found = readdirSync(join(DIST, "assets")).filter((file) => name.test(file));
  if (found.length === 0) throw new Error("dist/ is not as expected: run npm run build");
  return found;
}

/** Scripts of the first map: the page's own, the map's chunk, and all that these import statically. */
export function firstScripts(): Size[] {
  return closure([...entries(), ...chunk(/^map-view-.*\.js$/)]).map((name) => sizeOf(`assets/${name}`));
}
