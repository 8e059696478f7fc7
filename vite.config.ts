import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { WHOLE_LIMIT_BYTES } from "./src/data/basemap-limit";

/** What the app cannot do without; the build stops rather than ship a map with nothing on it. */
const NEEDED = ["atlas.json", "features.geojson", "basemap.pmtiles", "indicators.json", "passages.json", "findings.json"];

export function dataIsThere(): Plugin {
  return {
    name: "atlas-data-is-there",
    apply: "build",
    buildStart() {
      const missing = NEEDED.filter((file) => !existsSync(`public/data/${file}`));
      if (missing.length > 0) this.error(`public/data 里缺少 ${missing.join("、")}：请先运行 npm run data`);
    },
  };
}

/**
 * The page may speak to its own host, and `connect-src` lets it fetch from others, for the one case that the reader asks
 * for a basemap from the network (on an intranet by http): the map fetches its tiles and draws them from memory, so that
 * nothing else has to be opened. That the page asks no other host unasked is held by every journey. MapLibre's worker is
 * a blob.
 */
export const CONTENT_POLICY = [
  "default-src 'self'",
  /* The database in which a GeoPackage is written is WebAssembly. */
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob: https: http:",
  "worker-src 'self' blob:",
  "child-src blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What is said where the page does not open stands in the page itself: it needs no other file, and nothing waits for it. */
export function openingWords(): Plugin {
  return {
    name: "atlas-opening-words",
    transformIndexHtml: {
      order: "pre",
      handler: (page) =>
        page.replace("<!-- opening.js -->", () => `<script>${readFileSync("src/app/opening.js", "utf8")}</script>`),
    },
  };
}

/** The checksums by which a policy names the scripts that stand in a page. */
export function checksumsOfScripts(page: string): readonly string[] {
  const scripts = [...page.matchAll(/<script(?: type="module")?(?: crossorigin)?>([\s\S]*?)<\/script>/gu)];
  return scripts.map(([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
}

/** Only in the build: the development server puts scripts into the page. */
function contentPolicy(): Plugin {
  return {
    name: "atlas-content-policy",
    apply: "build",
    transformIndexHtml: (page) => {
      const content = CONTENT_POLICY.replace("script-src 'self'", ["script-src 'self'", ...checksumsOfScripts(page)].join(" "));
      return [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" }];
    },
  };
}

const ON_PHONE = { media: "(max-width: 720px)" };
const ON_WALL = { media: "(min-width: 721px)" };

/** The app's own chunks, which wait for the language, and the map's, with all that they import, are asked for by the page itself, so that they are there when they are called for; on a phone, which may open on a list, the list's in place of the map's. */
function mapFirst(): Plugin {
  return {
    name: "atlas-map-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (page, { bundle = {} }) => {
        const withImports = (files: readonly string[], seen = new Set<string>()): Set<string> => {
          for (const file of files) {
            const one = bundle[file];
            if (seen.has(file) || one?.type !== "chunk") continue;
            seen.add(file);
            withImports(one.imports, seen);
          }
          return seen;
        };
        const named = (name: string) =>
          Object.keys(bundle).filter((file) => file.startsWith(`assets/${name}-`) && file.endsWith(".js"));
        const always = withImports(FIRST.flatMap(([name]) => named(name)));
        /* A phone may open on a list that does without the map. */
        const map = [...withImports([...named("map-view"), ...named("basemap-archive")])].filter((file) => !always.has(file));
        const link = (file: string, more: object = {}) => ({
          tag: "link",
          attrs: { rel: "modulepreload", ...more, crossorigin: true, href: `./${file}` },
          injectTo: "head" as const,
        });
        /* A link for wide screens alone would keep a phone from asking for the file in time. */
        const list = withImports(named("nearby"));
        const stylesOf = (files: Iterable<string>) =>
          [...files].flatMap((file) => {
            const one = bundle[file];
            return one?.type === "chunk" ? [...(one.viteMetadata?.importedCss ?? [])] : [];
          });
        const styleLink = (file: string, more: object = {}) => ({
          tag: "link",
          attrs: { rel: "preload", as: "style", ...more, crossorigin: true, href: `./${file}` },
          injectTo: "head" as const,
        });
        const listOnly = [...list].filter((file) => !always.has(file) && !map.includes(file));
        return [
          ...[...always].filter((file) => !page.includes(file)).map((file) => link(file)),
          ...stylesOf(always).map((file) => styleLink(file)),
          ...map.map((file) => link(file, list.has(file) ? {} : ON_WALL)),
          ...listOnly.map((file) => link(file, ON_PHONE)),
          ...stylesOf(listOnly).map((file) => styleLink(file, ON_PHONE)),
        ];
      },
    },
  };
}

interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Through these one module names all the parts of a library, those too that only a later surface uses. */
const BARRELS = /\/node_modules\/(?:radix-ui|@turf\/turf)\//u;

/** True if the module is read whenever the other is, whatever comes only later left out. */
function isReadWith(id: string, entry: string, graph: Graph): boolean {
  const seen = new Set<string>();
  const queue = [id];
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (one.endsWith(entry)) return true;
    if (seen.has(one) || BARRELS.test(one)) continue;
    seen.add(one);
    queue.push(...(graph.getModuleInfo(one)?.importers ?? []));
  }
  return false;
}

/**
 * A few files for what every visit reads first, and not a hundred: left to itself the bundler makes a file of every handful of
 * modules that two later surfaces share, and fetching them one after the other costs more than it saves. A group takes what
 * its modules import along, so the one that has to be read first comes first. `main.tsx` reads them
 * one by one, so that a slow phone has a breath in between.
 */
const FIRST = [
  ["words", "/src/app/main.tsx"],
  ["library", "/src/app/library.ts"],
  ["base", "/src/app/base.ts"],
  ["app", "/src/app/app.tsx"],
  ["start", "/src/app/start.tsx"],
] as const;

const firstChunks = FIRST.map(([name, entry], index) => ({
  debugName: name,
  priority: FIRST.length - index,
  name: (id: string, graph: Graph) => (!id.endsWith("/src/app/main.tsx") && isReadWith(id, entry, graph) ? name : null),
}));

/** The oldest browsers that run the whole: Chromium and Edge 94, Firefox 93, Safari 15.4 (2021). */
export const BROWSERS = ["chrome94", "edge94", "firefox93", "safari15.4"];

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    dataIsThere(),
    openingWords(),
    contentPolicy(),
    mapFirst(),
    VitePWA({
      registerType: "prompt",
      injectRegister: false,
      manifest: {
        name: "规划图谱",
        short_name: "规划图谱",
        description: "在地图上读镇级五年规划，在规划里读地图",
        lang: "zh-CN",
        start_url: "./",
        scope: "./",
        display: "standalone",
        background_color: "#f6f4ee",
        theme_color: "#f6f4ee",
        icons: [
          { src: "icons/atlas-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
          { src: "icons/atlas-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
          { src: "icons/atlas-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
          { src: "icons/atlas.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,json,geojson,pmtiles,csv,woff2,svg,png}"],
        /* For other programs, and nothing that the page itself reads. */
        globIgnores: ["data/feeds/**"],
        /* A larger basemap is read by ranges and not kept; see the data room. */
        maximumFileSizeToCacheInBytes: WHOLE_LIMIT_BYTES,
        navigateFallback: "index.html",
        cleanupOutdatedCaches: true,
        /* A link may carry what a messenger adds to it; it is the same file. */
        ignoreURLParametersMatching: [/.*/u],
      },
    }),
  ],
  build: {
    target: BROWSERS,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: firstChunks } } },
  },
});
