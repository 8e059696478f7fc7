/** Budgets of what a visitor downloads, and promises of the published files. Raising a budget is a decision: say why. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../src/plan/types";
import { DIST, FIRST_DATA, firstScripts, nearScripts, sizeOf, sum } from "./first-load";

/** Feeds say again, for other programs, what is published already; the page reads none of them. */
const isFeed = (file: string) => file.startsWith("data/feeds/");
const kB = (bytes: number) => Math.round(bytes / 1000);
const published = readdirSync(join(DIST, "data"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));

describe("budgets", () => {
  it("first-load JS, gzip", () => {
    expect(kB(sum(firstScripts(), "gzip"))).toBeLessThanOrEqual(505);
  });

  it("first-load JS of what is near on a phone, gzip, without the map's engine and without drawing libraries", () => {
    expect(kB(sum(nearScripts(), "gzip"))).toBeLessThanOrEqual(230);
    /* The action that opens the reader has its name too, and is a few lines. */
    const names = nearScripts().flatMap(({ file, raw }) => (raw > 2000 ? [file] : []));
    expect(names.filter((name) => /map-view|deck|pptx|reader|still-markup/.test(name))).toEqual([]);
  });

  it("data of the first map, gzip", () => {
    /* 330 until sorts and the ground's names came in English too (10 kB). */
    expect(
      kB(
        sum(
          FIRST_DATA.map((file) => sizeOf(`data/${file}`)),
          "gzip",
        ),
      ),
    ).toBeLessThanOrEqual(345);
  });

  it("all published data, gzip", () => {
    /* 920 until the names of places and the everyday words came (36 kB); 960 until the English glosses (41 kB), which the English interface alone reads. */
    const own = published.filter((file) => !isFeed(file));
    expect(kB(sum(own.map(sizeOf), "gzip"))).toBeLessThanOrEqual(1000);
  });
});

describe("dist", () => {
  const atlas = JSON.parse(readFileSync(join(DIST, "data/atlas.json"), "utf8")) as Atlas;

  it("publishes every file that atlas.json lists, with its checksum and size", () => {
    for (const { file, sha256, bytes } of atlas.files) {
      const content = readFileSync(join(DIST, "data", file));
      expect(content.length, file).toBe(bytes);
      expect(createHash("sha256").update(content).digest("hex"), file).toBe(sha256);
    }
    const listed = new Set(atlas.files.map((one) => `data/${one.file}`));
    expect(published.filter((file) => file !== "data/atlas.json" && !listed.has(file))).toEqual([]);
  });

  it("holds the page to its own host", () => {
    const page = readFileSync(join(DIST, "index.html"), "utf8");
    expect(page.replaceAll("&#39;", "'")).toContain("default-src 'self'");
    expect([...page.matchAll(/(?:src|href)="https?:/g)]).toEqual([]);
  });

  it("keeps everything a visit needs in the service worker's list", () => {
    const worker = readFileSync(join(DIST, "sw.js"), "utf8");
    const needed = [
      "index.html",
      ...published.filter((file) => /\.(?:(?:geo)?json|pmtiles)$/.test(file) && !isFeed(file)),
      "fonts/atlas-sans.woff2",
    ];
    expect(needed.filter((file) => !worker.includes(file))).toEqual([]);
    expect(firstScripts().filter((one) => !worker.includes(one.file))).toEqual([]);
  });
});
