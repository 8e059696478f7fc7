import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where `npm run basemap` puts the file that takes the place of our own ground; below the project's root, not in git. */
export const EMBEDDED_FILE = "geodata/basemap/embedded.pmtiles";
/** Its name among the published files. */
export const PUBLISHED_BASEMAP = "basemap.pmtiles";

/** The basemap that was brought; null when the ground is our own. */
export function readEmbedded(root: string): Uint8Array | null {
  const path = join(root, EMBEDDED_FILE);
  return existsSync(path) ? readFileSync(path) : null;
}
