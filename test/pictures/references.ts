/** The kept small pictures that a run is compared with: one of each viewpoint and theme, at the main size. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const REFERENCES = join(import.meta.dirname, "reference");
/** Small enough to be read by people and kept by git. */
export const REFERENCE_WIDTH_PX = 480;
/** All together; they are renewed whenever the look changes, and git keeps every one. */
export const REFERENCES_MAX_BYTES = 3_000_000;

const fileOf = (theme: string, viewpoint: string) => join(REFERENCES, theme, `${viewpoint}.webp`);

export function readReference(theme: string, viewpoint: string): Buffer | null {
  const file = fileOf(theme, viewpoint);
  return existsSync(file) ? readFileSync(file) : null;
}

export function writeReference(theme: string, viewpoint: string, webp: Buffer): void {
  mkdirSync(dirname(fileOf(theme, viewpoint)), { recursive: true });
  writeFileSync(fileOf(theme, viewpoint), webp);
}

export function clearReferences(): void {
  rmSync(REFERENCES, { recursive: true, force: true });
}

/** What is kept, as `theme/viewpoint`, with its size. */
export function listReferences(): { readonly name: string; readonly bytes: number }[] {
  if (!existsSync(REFERENCES)) return [];
  return readdirSync(REFERENCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".webp"))
    .map((path) => ({ name: path.slice(0, -".webp".length), bytes: statSync(join(REFERENCES, path)).size }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
