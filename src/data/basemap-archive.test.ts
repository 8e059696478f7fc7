import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { memorySource, openBasemap } from "./basemap-archive";
import { WHOLE_LIMIT_BYTES } from "./basemap-limit";

/** The head of an archive with no tiles: header, an empty description, nothing else. */
function archive({
  metadata = '{"vector_layers":[{"id":"roads"}],"attribution":"<b>A</b> &copy; B"}',
  type = 1,
  tileBytes = 0,
} = {}) {
  const meta = new TextEncoder().encode(metadata);
  const bytes = new Uint8Array(127 + 1 + meta.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("PMTiles"));
  bytes[7] = 3;
  const long = (at: number, value: number) => view.setBigUint64(at, BigInt(value), true);
  long(8, 127);
  long(16, 1);
  long(24, 128);
  long(32, meta.length);
  long(56, bytes.length);
  long(64, tileBytes);
  bytes.set([1, 1, type, 9, 13], 97);
  [121.2, 31.1, 121.6, 31.5].forEach((d, i) => {
    view.setInt32(102 + 4 * i, Math.round(d * 1e7), true);
  });
  bytes.set(meta, 128);
  return bytes.buffer;
}
const answer = (buffer: ArrayBuffer) => ({ arrayBuffer: async () => buffer });

describe("openBasemap", () => {
  it("reads bounds, zooms and whom to name; without a box of its own the ground is all it covers", async () => {
    const read = await openBasemap(answer(archive()), "x");
    if (!read.ok) throw new Error(read.why);
    expect(read.value).toMatchObject({
      minZoom: 9,
      maxZoom: 13,
      attribution: "<b>A</b> &copy; B",
      bounds: [121.2, 31.1, 121.6, 31.5],
    });
    expect(read.value.ground).toEqual(read.value.bounds);
  });

  it.each([
    ["a web page", new TextEncoder().encode("<!doctype html>".repeat(20)).buffer, "不是完整的 PMTiles"],
    ["pictures", archive({ type: 2 }), "不是矢量瓦片"],
    ["cut short", archive({ tileBytes: 99 }), "没有收完"],
    ["of another schema", archive({ metadata: '{"vector_layers":[{"id":"transportation"}]}' }), "没有 roads"],
    ["without a description", archive({ metadata: "{}" }), "没有 roads"],
  ])("refuses what is %s", async (_, buffer, words) => {
    const read = await openBasemap(answer(buffer), "x");
    expect(read.ok ? "" : read.why).toContain(words);
  });

  it("gives pieces away as copies", async () => {
    const whole = new Uint8Array([1, 2, 3]).buffer;
    const { data } = await memorySource(whole).getBytes(1, 9);
    expect(new Uint8Array(data)).toEqual(new Uint8Array([2, 3]));
    new Uint8Array(data)[0] = 9;
    expect(new Uint8Array(whole)[1]).toBe(2);
  });

  it("keeps offline what it reads whole: the service worker takes files of the same size", () => {
    expect(WHOLE_LIMIT_BYTES).toBe(40 * 1024 * 1024);
    expect(readFileSync("vite.config.ts", "utf8")).toContain("maximumFileSizeToCacheInBytes: WHOLE_LIMIT_BYTES");
  });
});
