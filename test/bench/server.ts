import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = join(import.meta.dirname, "../..");
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** `/bare/…` is the yardstick, everything else our product; both come from the same server, not cached, and uncompressed unless asked for. */
function fileOf(path: string): string {
  if (path === "/bare/") return join(import.meta.dirname, "bare.html");
  if (path === "/bare/bare.js") return join(import.meta.dirname, "bare.js");
  if (path === "/bare/pmtiles.js") return join(ROOT, "node_modules/pmtiles/dist/pmtiles.js");
  if (path.startsWith("/bare/")) return join(ROOT, "node_modules/maplibre-gl/dist", path.slice(6));
  return join(ROOT, "dist", path === "/" ? "index.html" : path);
}

/** What is packed already. */
const DENSE = /\.(?:woff2|png|pmtiles)$/u;

/** Everything of the build, packed before the first visit, as on any host: the visitor's processor is not the server's here. */
function packed(): ReadonlyMap<string, Buffer> {
  const files = readdirSync(join(ROOT, "dist"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).filter((path) => !DENSE.test(path));
  return new Map(paths.map((path) => [path, gzipSync(readFileSync(path))]));
}

export async function serve({ isCompressed = false } = {}): Promise<{ server: Server; origin: string }> {
  const ready = isCompressed ? packed() : new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = fileOf(normalize(new URL(request.url ?? "/", "http://localhost").pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const head = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" };
    const whole = ready.get(file);
    response.writeHead(200, whole ? { ...head, "content-encoding": "gzip" } : head);
    response.end(whole ?? readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
