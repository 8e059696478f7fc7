import { describe, expect, it } from "vitest";
import { checkArchive } from "./check-archive";
import { GROUND, TOWN } from "./fixture";
import { ownArchive } from "./own-archive";
import { writePmtiles } from "./pmtiles";
import { protomapsFeatures } from "./protomaps";
import { cutTiles, MAX_ZOOM } from "./tiles";

const GOOD = ownArchive(GROUND);
const FONT = "一二八纪念路小吉浦公园甲乙镇";

/** The good file with one byte, or its description, changed. */
function but(at: number, value: number): Uint8Array {
  const bytes = Uint8Array.from(GOOD);
  bytes[at] = value;
  return bytes;
}
function described(
  vector_layers: unknown,
  more: { maxZoom?: number; bounds?: [number, number, number, number] } = {},
): Uint8Array {
  const tiles = cutTiles(protomapsFeatures(GROUND)).filter((t) => t.z <= (more.maxZoom ?? 99));
  const bounds = more.bounds ?? ([121.3, 31.2, 121.55, 31.37] as const);
  return writePmtiles(tiles, { bounds, minZoom: 9, maxZoom: more.maxZoom ?? MAX_ZOOM, metadata: { vector_layers } });
}
const LAYERS = ["roads", "water", "landuse"].map((id) => ({ id }));
const text = (words: string) => new TextEncoder().encode(words.padEnd(200));

describe("checkArchive", () => {
  it("takes a whole file that covers the town", async () => {
    const { faults, facts } = await checkArchive(GOOD, [TOWN], FONT);
    expect(faults).toEqual([]);
    expect(facts.join()).toContain("roads");
  });

  it.each([
    ["an empty file", new Uint8Array(0), "不是 PMTiles"],
    ["MBTiles", text("SQLite format 3"), "MBTiles"],
    ["a zip", text("PK"), "ZIP"],
    ["gzip", Uint8Array.from([0x1f, 0x8b, ...text("")]), "gzip"],
    ["a web page", text("<!doctype html>"), "网页"],
    ["another version", but(7, 2), "版本是 2"],
    ["a file cut short", GOOD.slice(0, GOOD.length - 10), "不完整"],
    ["pictures", but(99, 2), "应是矢量瓦片"],
    ["brotli", but(98, 3), "brotli"],
    ["a broken description", but(97, 1), "metadata"],
    ["no description of layers", described(undefined), "没有写图层"],
    ["OpenMapTiles", described([{ id: "transportation" }, { id: "water" }, { id: "landuse" }]), "OpenMapTiles"],
    [
      "an old version of the schema",
      described([{ id: "roads", fields: { "pmap:kind": "String" } }, { id: "water" }, { id: "earth" }]),
      "第 3 版",
    ],
    ["another place", described(LAYERS, { bounds: [116, 39, 117, 40] }), "没有包住 高境镇"],
    ["too coarse", described(LAYERS, { maxZoom: 10 }), "看不出街道"],
  ])("refuses %s and says why", async (_, bytes, words) => {
    const { faults } = await checkArchive(bytes, [TOWN], FONT);
    expect(faults.join()).toContain(words);
  });

  it("refuses a file that is empty where the town is", async () => {
    const elsewhere = writePmtiles([], {
      bounds: [121, 31, 122, 32],
      minZoom: 9,
      maxZoom: 14,
      metadata: { vector_layers: LAYERS },
    });
    expect((await checkArchive(elsewhere, [TOWN], FONT)).faults.join()).toContain("没有道路");
  });

  it("tells of letters that the bundled font lacks, and of a source that is not named", async () => {
    expect((await checkArchive(GOOD, [TOWN], "一")).notes.join()).toMatch(/不在随附的标注字体里.*没有中文字体/u);
    expect((await checkArchive(described(LAYERS), [TOWN], FONT)).notes.join()).toContain("来源未注明");
  });
});
