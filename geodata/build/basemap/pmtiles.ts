import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";
import type { BBox } from "../../../src/geo/types";
import type { Tile } from "./tiles";

const HEADER_BYTES = 127;
/** A reader fetches this much first; the root directory has to lie in it whole. */
const FIRST_FETCH_BYTES = 16384;
const LEAF_ENTRIES = 1024;
const GZIP = 2;
const MVT = 1;

export interface ArchiveOptions {
  readonly bounds: BBox;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  run: number;
}

/** Gzip without a trace of the machine: the byte that names the operating system says “unknown”. */
function gzip(bytes: Uint8Array | string): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

function varint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

/** A directory of the format: counts, id steps, run lengths, lengths, then offsets (0: right behind the one before). */
function directory(entries: readonly Entry[]): Buffer {
  const out: number[] = [];
  varint(out, entries.length);
  for (const [i, { id }] of entries.entries()) varint(out, id - (entries[i - 1]?.id ?? 0));
  for (const { run } of entries) varint(out, run);
  for (const { length } of entries) varint(out, length);
  for (const [i, { offset }] of entries.entries()) {
    const before = entries[i - 1];
    varint(out, before && offset === before.offset + before.length ? 0 : offset + 1);
  }
  return gzip(Uint8Array.from(out));
}

/** The root, split into leaves when it would not fit into the first fetch. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries);
  if (whole.length <= FIRST_FETCH_BYTES - HEADER_BYTES) return { root: whole, leaves: Buffer.alloc(0) };
  const pointers: Entry[] = [];
  const leaves: Buffer[] = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(i, i + LEAF_ENTRIES));
    pointers.push({ id: entries[i]?.id ?? 0, offset, length: leaf.length, run: 0 });
    offset += leaf.length;
    leaves.push(leaf);
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

/** Writes a PMTiles archive (specification 3) of vector tiles, tiles and directories packed with gzip; equal tiles are kept once. */
export function writePmtiles(tiles: readonly Tile[], { bounds, minZoom, maxZoom, metadata }: ArchiveOptions): Uint8Array {
  const packed = tiles.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data: gzip(data) })).sort((a, b) => a.id - b.id);
  const known = new Map<string, { offset: number; length: number }>();
  const entries: Entry[] = [];
  const contents: Buffer[] = [];
  let size = 0;
  for (const { id, data } of packed) {
    const key = data.toString("latin1");
    let place = known.get(key);
    if (!place) {
      place = { offset: size, length: data.length };
      known.set(key, place);
      contents.push(data);
      size += data.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, ...place, run: 1 });
  }
  const { root, leaves } = directories(entries);
  const meta = gzip(JSON.stringify(metadata));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles");
  header[7] = 3;
  const long = (at: number, value: number) => header.writeBigUInt64LE(BigInt(value), at);
  const rootAt = HEADER_BYTES;
  const metaAt = rootAt + root.length;
  const leavesAt = metaAt + meta.length;
  const tilesAt = leavesAt + leaves.length;
  [rootAt, root.length, metaAt, meta.length, leavesAt, leaves.length, tilesAt, size].forEach((value, i) => {
    long(8 + 8 * i, value);
  });
  long(72, packed.length);
  long(80, entries.length);
  long(88, contents.length);
  header[96] = 1;
  header[97] = GZIP;
  header[98] = GZIP;
  header[99] = MVT;
  header[100] = minZoom;
  header[101] = maxZoom;
  const degrees = (at: number, value: number) => header.writeInt32LE(Math.round(value * 1e7), at);
  bounds.forEach((value, i) => {
    degrees(102 + 4 * i, value);
  });
  header[118] = Math.min(maxZoom, minZoom + 4);
  degrees(119, (bounds[0] + bounds[2]) / 2);
  degrees(123, (bounds[1] + bounds[3]) / 2);
  return Buffer.concat([header, root, meta, leaves, ...contents]);
}
