import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { MAP_PROPORTION, writeSlides } from "./pptx";
import { publishedSheet } from "./sheet.fixture";

interface Zip {
  readonly files: Readonly<
    Record<string, { async(kind: "string"): Promise<string>; async(kind: "uint8array"): Promise<Uint8Array> }>
  >;
}
/* The library that writes the slides brings it; no reader of zip files is among our own. */
const require = createRequire(createRequire(import.meta.url).resolve("pptxgenjs"));
const unzip = (bytes: ArrayBuffer) => (require("jszip") as { loadAsync(b: ArrayBuffer): Promise<Zip> }).loadAsync(bytes);

const WIDTH = 2640;
/** The head of a PNG picture of that size: all that a slide looks at. */
function picture() {
  const bytes = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.write("IHDR", 12);
  bytes.writeUInt32BE(WIDTH, 16);
  bytes.writeUInt32BE(Math.round(WIDTH / MAP_PROPORTION), 20);
  return {
    dataUrl: `data:image/png;base64,${bytes.toString("base64")}`,
    width: WIDTH,
    height: Math.round(WIDTH / MAP_PROPORTION),
  };
}

const sheet = publishedSheet("baoshan");
const progress: number[] = [];
let zip: Zip;
let slides: string[];
let notes: string[];
const textOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map((m) => m[1] ?? "")
    .join("")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

async function parts(folder: string): Promise<string[]> {
  const names = Object.keys(zip.files)
    .filter((name) => new RegExp(`^ppt/${folder}/[A-Za-z]+\\d+\\.xml$`).test(name))
    .sort((a, b) => Number(/(\d+)\.xml/.exec(a)?.[1]) - Number(/(\d+)\.xml/.exec(b)?.[1]));
  return Promise.all(names.map((name) => zip.files[name]?.async("string") ?? ""));
}

beforeAll(async () => {
  const blob = await writeSlides({
    sheet,
    madeOn: "2026年11月27日",
    pictureOf: async () => picture(),
    onProgress: (done) => progress.push(done),
  });
  zip = await unzip(await blob.arrayBuffer());
  slides = await parts("slides");
  notes = await parts("notesSlides");
}, 60_000);

describe("writeSlides", () => {
  it("makes a slide for each scene, a title before and sources behind", () => {
    expect(slides).toHaveLength(sheet.scenes.length + 2);
    expect(textOf(slides[0] ?? "")).toContain(sheet.title);
    const last = textOf(slides.at(-1) ?? "");
    for (const { title } of sheet.documents) expect(last).toContain(title);
    expect(last).toContain("示意图，不作为划界依据");
    expect(last).toContain(sheet.dataVersion);
    expect(last).toContain("2026年11月27日");
  });

  it("writes headline and lines as text that can be changed", () => {
    sheet.scenes.forEach((scene, i) => {
      const words = textOf(slides[i + 1] ?? "");
      expect(words).toContain(scene.headline);
      for (const line of scene.lines) expect(words).toContain(line.text);
      for (const source of scene.sources) expect(words).toContain(source.title);
    });
  });

  it("writes indicators as a native table with value, period and document", () => {
    const withRows = sheet.scenes.filter((s) => s.rows.length > 0);
    expect(withRows.length).toBeGreaterThan(5);
    for (const scene of withRows) {
      const xml = slides[scene.number] ?? "";
      expect(xml).toContain("<a:tbl>");
      for (const row of scene.rows)
        for (const cell of [row.name, row.value, row.period, row.document]) expect(textOf(xml)).toContain(cell);
    }
  });

  it("puts what is said and every source into the notes", () => {
    sheet.scenes.forEach((scene) => {
      const said = textOf(notes[scene.number] ?? "");
      expect(said).toContain(scene.notes);
      for (const source of scene.sources) expect(said).toContain(source.quote);
    });
  });

  it("brings a map at least 2560 pixels wide on each of them, in its proportion", async () => {
    const media = Object.keys(zip.files).filter((name) => /^ppt\/media\/.+\.png$/.test(name));
    expect(media.length).toBeGreaterThanOrEqual(1);
    for (const name of media) {
      const bytes = Buffer.from((await zip.files[name]?.async("uint8array")) ?? []);
      expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2560);
    }
    for (const scene of sheet.scenes) {
      const [, cx = 0, cy = 0] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(slides[scene.number] ?? "")?.map(Number) ?? [];
      expect(cx / cy).toBeCloseTo(MAP_PROPORTION, 2);
    }
  });

  it("uses a face that Office and WPS have, for Chinese too", () => {
    const faces = new Set([...slides.join("").matchAll(/<a:ea typeface="([^"]+)"/g)].map((m) => m[1]));
    expect([...faces]).toEqual(["Microsoft YaHei"]);
  });

  it("tells how far it is, and stops when called off", async () => {
    expect(progress).toEqual([...sheet.scenes.map((_, i) => i), sheet.scenes.length]);
    const stop = new AbortController();
    const writing = writeSlides({
      sheet,
      madeOn: "",
      signal: stop.signal,
      pictureOf: async (scene) => {
        if (scene.number === 2) stop.abort();
        return null;
      },
    });
    await expect(writing).rejects.toThrow(/abort/i);
  });
});
