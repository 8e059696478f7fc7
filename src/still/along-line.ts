import type { Point } from "./projection";
import { type Box, boxAbout, type Room, textEms } from "./room";

/** A name beside a line: a path for letters that follow it, or upright letters one below the other. */
export type AlongName =
  | { readonly form: "path"; readonly d: string; readonly lengthPx: number }
  | { readonly form: "column"; readonly letters: readonly { readonly text: string; readonly at: Point }[] };

const STEP_PX = 6;
/** Steeper than this letters along the line would lie on their side. */
const STEEP_DEG = 48;
/** The most that the line may turn under a name. */
const TURN_DEG = 40;

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** Points at equal steps along a line in pixels. */
export function resampled(line: readonly Point[], stepPx: number): Point[] {
  const first = line[0];
  if (!first) return [];
  const out: Point[] = [first];
  let left = stepPx;
  for (let i = 1; i < line.length; i++) {
    const to = line[i];
    let from = line[i - 1];
    if (!from || !to) continue;
    let rest = distance(from, to);
    while (rest >= left) {
      const share = left / rest;
      from = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      out.push(from);
      rest -= left;
      left = stepPx;
    }
    left -= rest;
  }
  return out;
}

const angle = ([ax, ay]: Point, [bx, by]: Point) => Math.atan2(by - ay, bx - ax);

function turnDeg(points: readonly Point[]): number {
  const whole = angle(points[0] as Point, points[points.length - 1] as Point);
  let most = 0;
  const stride = Math.max(1, Math.round(points.length / 8));
  for (let i = stride; i < points.length; i += stride) {
    const off = Math.abs(
      ((angle(points[i - stride] as Point, points[i] as Point) - whole + Math.PI * 3) % (2 * Math.PI)) - Math.PI,
    );
    most = Math.max(most, (off * 180) / Math.PI);
  }
  return most;
}

/** 18号线 -> 18, 号, 线: digits stay together, as one letter of the column. */
function lettersOf(name: string): string[] {
  return name.match(/[\u0021-\u024f]+|[^\u0021-\u024f\s]/gu) ?? [];
}

interface AlongOptions {
  readonly sizePx: number;
  /** Ems between letters. */
  readonly spacing: number;
  /** How far from the line the middle of the letters runs. */
  readonly asidePx: number;
  /** Where the name would best stand. */
  readonly near: Point;
}

/** Letters beside a stretch of line: along it where it runs level, below one another where it rises. */
function shapeOf(
  name: string,
  points: readonly Point[],
  side: 1 | -1,
  o: AlongOptions,
): { name: AlongName; boxes: Box[] } | null {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last) return null;
  const rise = Math.abs((angle(first, last) * 180) / Math.PI);
  const isSteep = rise > STEEP_DEG && rise < 180 - STEEP_DEG;
  if (!isSteep) {
    const way = first[0] <= last[0] ? points : [...points].reverse();
    const moved = way.map((p, i): Point => {
      const a = way[Math.max(0, i - 3)] as Point;
      const b = way[Math.min(way.length - 1, i + 3)] as Point;
      const turned = angle(a, b) + Math.PI / 2;
      return [p[0] + Math.cos(turned) * o.asidePx * side, p[1] + Math.sin(turned) * o.asidePx * side];
    });
    const d = moved.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)},${y.toFixed(1)}`).join("");
    const boxes = moved.filter((_, i) => i % 2 === 0).map((p) => boxAbout(p, o.sizePx * 1.1));
    return { name: { form: "path", d, lengthPx: (points.length - 1) * STEP_PX }, boxes };
  }
  const way = first[1] <= last[1] ? points : [...points].reverse();
  const letters = lettersOf(name);
  const pitch = o.sizePx * (1 + o.spacing);
  const spots = resampled(way, pitch).slice(0, letters.length);
  if (spots.length < letters.length) return null;
  const aside = ((o.asidePx + o.sizePx * 0.1) / Math.sin((rise * Math.PI) / 180)) * side;
  const placed = spots.map(([x, y], i) => ({ text: letters[i] ?? "", at: [x + aside, y] as Point }));
  return {
    name: { form: "column", letters: placed },
    boxes: placed.map(({ text, at }) => boxAbout(at, Math.max(1, textEms(text)) * o.sizePx * 1.1, pitch)),
  };
}

/** Finds where a name can stand beside one of the lines, nearest to where it would best stand; null where there is no room. */
export function placeAlong(name: string, lines: readonly (readonly Point[])[], room: Room, o: AlongOptions): AlongName | null {
  const lengthPx = lettersOf(name).reduce((sum, letter) => sum + textEms(letter) + o.spacing, 0) * o.sizePx;
  const steps = Math.ceil(lengthPx / STEP_PX) + 2;
  const tries = lines
    .flatMap((line) => {
      const points = resampled(line, STEP_PX);
      const stride = Math.max(1, Math.round(steps / 6));
      const starts = Array.from({ length: Math.max(0, Math.floor((points.length - steps) / stride) + 1) }, (_, i) => i * stride);
      return starts.map((start) => points.slice(start, start + steps + 1));
    })
    .map((points) => ({ points, away: distance(points[Math.floor(points.length / 2)] as Point, o.near) }))
    .sort((a, b) => a.away - b.away);
  for (const { points } of tries) {
    if (points.length < steps || turnDeg(points) > TURN_DEG) continue;
    for (const side of [1, -1] as const) {
      const shape = shapeOf(name, points, side, o);
      if (!shape || !room.isFree(...shape.boxes)) continue;
      room.take(...shape.boxes);
      return shape.name;
    }
  }
  return null;
}
