import { densified } from "../geo/along";
import { bboxOf } from "../geo/bounds";
import { distanceToLinesM } from "../geo/inside";
import { toLonLat } from "../geo/measure";
import { linesOf } from "../geo/positions";
import type { BBox, LonLat } from "../geo/types";
import type { PlanFeature } from "../plan/types";

/** How a line of works is drawn where another line of the plan runs already. */
export interface Beside {
  /** Lanes to the side (negative: left of its own direction); 0 where the way is free. */
  readonly lane: number;
  /** It is a metro line itself, which is drawn as such. */
  readonly isMetro: boolean;
}

const FREE: Beside = { lane: 0, isMetro: false };
const STEP_M = 60;
/** On the same street. */
const NEAR_M = 45;
/** The very same line. */
const SAME_M = 6;

/** Half as much again as the widest search, in degrees of latitude and, on the latitude of the atlas, of longitude. */
const REACH_DEG = 0.0007;

/** Two neighbouring positions of a line with the box about them: west, south, east, north. */
interface Piece {
  readonly ends: readonly [GeoJSON.Position, GeoJSON.Position];
  readonly box: BBox;
}

/** The pieces of lines, made once for all that is laid beside them. */
function piecesOf(lines: readonly GeoJSON.Position[][]): Piece[] {
  return lines.flatMap((line) =>
    line.slice(1).map((to, i) => {
      const from = line[i] ?? to;
      const [ax = 0, ay = 0] = from;
      const [bx = 0, by = 0] = to;
      return { ends: [from, to], box: [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] };
    }),
  );
}

/** A geometry's lines as places at least every `STEP_M`, and the box that everything near to them touches. */
interface Course {
  readonly places: readonly LonLat[];
  readonly reach: BBox;
}

function courseOf(geometry: GeoJSON.Geometry | null): Course | null {
  const box = geometry && bboxOf(geometry);
  if (!box) return null;
  const [west, south, east, north] = box;
  return {
    places: linesOf(geometry).flatMap((line) => densified(line, STEP_M).map(toLonLat)),
    reach: [west - REACH_DEG, south - REACH_DEG, east + REACH_DEG, north + REACH_DEG],
  };
}

/** The share (0 to 1) of a course that runs within `withinM` metres of the other lines. */
function shareNear({ places, reach: [west, south, east, north] }: Course, others: readonly Piece[], withinM: number): number {
  /* Most of a metro line cannot be near to it at all. */
  const pieces = others.flatMap(({ ends, box: [w, s, e, n] }) => (e < west || w > east || n < south || s > north ? [] : [ends]));
  if (pieces.length === 0 || places.length === 0) return 0;
  return places.filter((p) => distanceToLinesM(p, pieces) <= withinM).length / places.length;
}

/**
 * Sides for what runs on a street where another line of the structure is drawn, so that it lies beside it and not on it:
 * for works along a corridor or a metro line (the first on one side, the next on the other), and for a band along a metro
 * line that is not its axis. By id; what runs free is not in it.
 */
export function besides(features: readonly PlanFeature[]): ReadonlyMap<string, Beside> {
  const lines = (f: PlanFeature) => (f.geometry ? linesOf(f.geometry) : []);
  const metro = piecesOf(features.filter((f) => f.properties.kind === "metro-line").flatMap(lines));
  const structure = features
    .filter((f) => f.properties.kind === "corridor" && f.geometry?.type === "LineString")
    .map((f) => ({ id: f.properties.id, pieces: piecesOf(lines(f)) }));
  const taken = new Map<string, number>();
  const out = new Map<string, Beside>();
  for (const { geometry, properties } of features) {
    const { id, kind, subkind } = properties;
    const isBand = kind === "corridor" && subkind !== "轴";
    if (!isBand && kind !== "project") continue;
    const course = courseOf(geometry);
    if (!course || course.places.length === 0) continue;
    if (isBand) {
      if (shareNear(course, metro, NEAR_M) > 0.4) out.set(id, { lane: 1, isMetro: false });
      continue;
    }
    if (shareNear(course, metro, SAME_M) > 0.9) {
      out.set(id, { lane: 0, isMetro: true });
      continue;
    }
    const host = structure.find((c) => shareNear(course, c.pieces, NEAR_M) > 0.5)?.id;
    const hostId = host ?? (shareNear(course, metro, NEAR_M) > 0.5 ? "metro" : null);
    if (hostId === null) continue;
    const nth = taken.get(hostId) ?? 0;
    taken.set(hostId, nth + 1);
    out.set(id, { lane: nth % 2 === 0 ? 1 + Math.floor(nth / 2) * 0.6 : -1 - Math.floor(nth / 2) * 0.6, isMetro: false });
  }
  return out;
}

export function besideOf(all: ReadonlyMap<string, Beside>, id: string): Beside {
  return all.get(id) ?? FREE;
}
