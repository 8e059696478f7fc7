import type { Position } from "geojson";
import { toLonLat } from "../../src/geo/measure";

/** A position in metres east and north of 121.43, 31.30: exact to a few per mille within Shanghai, enough for tolerances. */
export type XY = readonly [x: number, y: number];

const LON0 = 121.43;
const LAT0 = 31.3;
const M_PER_DEG = 111_320;
const M_PER_DEG_LON = M_PER_DEG * Math.cos((LAT0 * Math.PI) / 180);

/** WGS84 degrees to metres on the plane. */
export function toXY(position: Position): XY {
  const [lon, lat] = toLonLat(position);
  return [(lon - LON0) * M_PER_DEG_LON, (lat - LAT0) * M_PER_DEG];
}

/** Metres on the plane as `lon, lat`, for messages. */
export function lonLatText([x, y]: XY): string {
  return `${(x / M_PER_DEG_LON + LON0).toFixed(5)}, ${(y / M_PER_DEG + LAT0).toFixed(5)}`;
}

/** Metres between two points. */
export function apartM(a: XY, b: XY): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Metres from a point to a segment. */
export function toSegmentM(p: XY, a: XY, b: XY): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square));
  return apartM(p, [a[0] + t * dx, a[1] + t * dy]);
}

/** Where two segments cross or touch; null if they do not, or if they are parallel. */
export function crossing(a: XY, b: XY, c: XY, d: XY): XY | null {
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return t < 0 || t > 1 || u < 0 || u > 1 ? null : [a[0] + t * rx, a[1] + t * ry];
}

/** True if a point lies in a ring, by the even-odd rule. */
export function isInRing([x, y]: XY, ring: readonly XY[]): boolean {
  let inside = false;
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** A piece of a line, and whose it is. */
export interface Segment<T> {
  readonly a: XY;
  readonly b: XY;
  readonly of: T;
}

const CELL_M = 250;

/** Segments by the squares they touch, so that a neighbour is found without asking all. */
export class SegmentGrid<T> {
  private readonly cells = new Map<string, Segment<T>[]>();

  add(line: readonly XY[], of: T): void {
    for (const [i, b] of line.entries()) {
      const a = line[i - 1];
      if (!a) continue;
      const segment = { a, b, of };
      for (const key of keysOf(a, b, 0)) {
        const cell = this.cells.get(key);
        if (cell) cell.push(segment);
        else this.cells.set(key, [segment]);
      }
    }
  }

  /** Segments whose squares are within `reachM` of the box round a and b, each once. */
  near(a: XY, b: XY, reachM: number): ReadonlySet<Segment<T>> {
    const found = new Set<Segment<T>>();
    for (const key of keysOf(a, b, reachM)) for (const segment of this.cells.get(key) ?? []) found.add(segment);
    return found;
  }
}

function* keysOf(a: XY, b: XY, reachM: number): Iterable<string> {
  const low = (u: number, v: number) => Math.floor((Math.min(u, v) - reachM) / CELL_M);
  const high = (u: number, v: number) => Math.floor((Math.max(u, v) + reachM) / CELL_M);
  for (let x = low(a[0], b[0]); x <= high(a[0], b[0]); x++)
    for (let y = low(a[1], b[1]); y <= high(a[1], b[1]); y++) yield `${x} ${y}`;
}
