import { densified } from "../geo/along";
import { bboxOf } from "../geo/bounds";
import { distanceToLinesM } from "../geo/inside";
import { toLonLat } from "../geo/measure";
import { linesOf } from "../geo/positions";
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

/** The pieces of the lines that can be near to a geometry at all: most of a metro line is not. */
function piecesNear(geometry: GeoJSON.Geometry, lines: readonly GeoJSON.Position[][]): GeoJSON.Position[][] {
  const box = bboxOf(geometry);
  if (!box) return [];
  const [west, south, east, north] = [box[0] - REACH_DEG, box[1] - REACH_DEG, box[2] + REACH_DEG, box[3] + REACH_DEG];
  return lines.flatMap((line) =>
    line.slice(1).flatMap((to, i) => {
      const from = line[i] ?? to;
      const [ax = 0, ay = 0] = from;
      const [bx = 0, by = 0] = to;
      const isFar = Math.max(ax, bx) < west || Math.min(ax, bx) > east || Math.max(ay, by) < south || Math.min(ay, by) > north;
      return isFar ? [] : [[from, to]];
    }),
  );
}

/** Share (0 to 1) of a geometry's lines that runs within `withinM` metres of the other lines. */
function shareNear(geometry: GeoJSON.Geometry, others: readonly GeoJSON.Position[][], withinM: number): number {
  const pieces = piecesNear(geometry, others);
  if (pieces.length === 0) return 0;
  const places = linesOf(geometry).flatMap((line) => densified(line, STEP_M));
  const near = places.filter((p) => distanceToLinesM(toLonLat(p), pieces) <= withinM);
  return places.length === 0 ? 0 : near.length / places.length;
}

/**
 * Sides for what runs on a street where another line of the structure is drawn, so that it lies beside it and not on it:
 * for works along a corridor or a metro line (the first on one side, the next on the other), and for a band along a metro
 * line that is not its axis. By id; what runs free is not in it.
 */
export function besides(features: readonly PlanFeature[]): ReadonlyMap<string, Beside> {
  const lines = (f: PlanFeature) => (f.geometry ? linesOf(f.geometry) : []);
  const metro = features.filter((f) => f.properties.kind === "metro-line").flatMap(lines);
  const structure = features.filter((f) => f.properties.kind === "corridor" && f.geometry?.type === "LineString");
  const taken = new Map<string, number>();
  const out = new Map<string, Beside>();
  for (const f of features) {
    const { id, kind, subkind } = f.properties;
    if (kind === "corridor" && subkind !== "轴" && f.geometry && shareNear(f.geometry, metro, NEAR_M) > 0.4) {
      out.set(id, { lane: 1, isMetro: false });
    }
    if (kind !== "project" || !f.geometry || lines(f).length === 0) continue;
    if (shareNear(f.geometry, metro, SAME_M) > 0.9) {
      out.set(id, { lane: 0, isMetro: true });
      continue;
    }
    const host = structure.find((c) => f.geometry && shareNear(f.geometry, lines(c), NEAR_M) > 0.5)?.properties.id;
    const hostId = host ?? (shareNear(f.geometry, metro, NEAR_M) > 0.5 ? "metro" : null);
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
