import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** `/bare/…` is the yardstick, everything else our product; both come from the same server, uncompressed and not cached. */
function fileOf(path: string): string {
  if (path === "/bare/") return join(import.meta.dirname, "bare.html");
  if (path === "/bare/bare.js") return join(import.meta.dirname, "bare.js");
  if (path === "/bare/pmtiles.js") return join(ROOT, "node_modules/pmtiles/dist/pmtiles.js");
  if (path.startsWith("/bare/")) return join(ROOT, "node_modules/maplibre-gl/dist", path.slice(6));
  return join(ROOT, "dist", path === "/" ? "index.html" : path);
}

export async function serve(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const file = fileOf(normalize(new URL(request.url ?? "/", "http://localhost").pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
