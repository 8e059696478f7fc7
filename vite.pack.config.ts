/** `npm run pack`: everything in one HTML file that opens from a disk, and the site as a folder for any static host. */
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { BROWSERS, CONTENT_POLICY, checksumsOfScripts, dataIsThere, openingWords } from "./vite.config";

const OUT = "pack";
const FILE = "规划图谱.html";
/** A file that is passed on by message or stick; beyond this it is refused. */
const LIMIT_BYTES = 15_000_000;

const dataUrl = (file: string, type: string) => `data:${type};base64,${readFileSync(file, "base64")}`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

/** All files below a folder, by their path in the site, in one order on every machine. */
function published(): string[] {
  const data = readdirSync("public/data", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/").slice("public/".length));
  return [...data.sort(), "fonts/atlas-sans.woff2", "fonts/OFL.txt"];
}

/** One published file as a block that no browser runs; `src/data/published.ts` reads it back byte for byte. */
function block(path: string): string {
  const bytes = readFileSync(join("public", path));
  const text = bytes.toString("utf8");
  /* HTML reads line ends in its own way, and an escape that is there already could not be told from ours. */
  const isPlain = Buffer.from(text, "utf8").equals(bytes) && !/\r|\0|\uFEFF|\\u003c/u.test(text);
  if (isPlain) return `<script type="text/plain" data-published="${path}">${text.replaceAll("<", "\\u003c")}</script>`;
  return `<script type="text/plain" data-published="${path}" data-encoding="base64">${bytes.toString("base64")}</script>`;
}

/** What the page names beside it goes into it, or goes. */
function insidePage(): Plugin {
  return {
    name: "atlas-inside-page",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("/ui/fonts.css")) return null;
      /* The map loads Atlas Sans by itself, from its block; the page wants Atlas Text, where a machine lacks a character. */
      return code
        .replace(/@font-face \{\s*font-family: "Atlas Sans";[^}]*\}/u, "")
        .replaceAll("/fonts/atlas-text.woff2", dataUrl("public/fonts/atlas-text.woff2", "font/woff2"));
    },
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html
          .replace(/\s*<link rel="(?:preload|apple-touch-icon)"[^>]*>/gu, "")
          .replace('href="/icons/atlas.svg"', `href="${dataUrl("public/icons/atlas.svg", "image/svg+xml")}"`)
          .replace("；文件原文与数据在 data 目录中，可直接下载", "；文件原文与数据都在这个文件里"),
    },
  };
}

/** The scripts of the page are named by their checksums: nothing else may run, and no other file is opened. */
function policyFor(html: string): string {
  return CONTENT_POLICY.replace("script-src 'self'", `script-src ${checksumsOfScripts(html).join(" ")}`)
    .replace("font-src 'self'", "font-src blob:")
    .replaceAll("'self' ", "")
    .replace("'self'", "'none'");
}

/** Puts the published files and the policy into the page, and tells what has become of it. */
function packed(): Plugin {
  return {
    name: "atlas-packed",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return this.error("没有生成页面");
        const html = String(page.source).replace(/\r\n?/gu, "\n");
        const blocks = published().map(block).join("\n");
        /* Scripts hold words of HTML too: the page's own last tag is meant, and its own tags are looked at. */
        const end = html.lastIndexOf("</body>");
        const whole = `${html.slice(0, end)}${blocks}\n  ${html.slice(end)}`.replace(
          "<head>",
          () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`,
        );
        const tags = html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/gu, "$1");
        const left = [...tags.matchAll(/<(?:script|link|img)[^>]*?(?:src|href)="(?!data:)([^"]*)"/gu)].map((match) => match[1]);
        if (left.length > 0) this.error(`单个文件里还指着别的文件：${left.join("、")}`);
        delete bundle["index.html"];
        const others = Object.keys(bundle);
        if (others.length > 0) this.error(`单个文件之外还有：${others.join("、")}`);
        this.emitFile({ type: "asset", fileName: FILE, source: whole });
      },
    },
    writeBundle() {
      if (!existsSync("dist/index.html")) this.error("没有 dist：请用 npm run pack，它先构建");
      cpSync("dist", join(OUT, "site"), { recursive: true });
      const { size } = statSync(join(OUT, FILE));
      console.log(`\n${OUT}/${FILE}：${megabytes(size)}（上限 ${megabytes(LIMIT_BYTES)}），双击打开，不需要服务器和网络。`);
      console.log(`${OUT}/site/：任何静态主机的任何目录。`);
      if (size > LIMIT_BYTES) this.error(`单个文件 ${megabytes(size)}，超过上限 ${megabytes(LIMIT_BYTES)}`);
    },
  };
}

export default defineConfig({
  publicDir: false,
  plugins: [react(), dataIsThere(), openingWords(), insidePage(), viteSingleFile(), packed()],
  build: { target: BROWSERS, outDir: OUT, modulePreload: false },
});
