import { isobands } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import { destination, distanceM } from "./measure";
import { type RoadNetwork, type Snap, snapsOf } from "./road-graph";
import { metresPerDegree } from "./sphere";
import type { LonLat } from "./types";
import { joined, MAX_OFF_ROAD_M, straightWalk, type Walk, walkOf } from "./walk";

/** A part of a road that is reached, with the metres walked at its two ends. */
export interface ReachedPiece {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly fromM: number;
  readonly toM: number;
}

/** A walk, or that it is longer than was asked for. */
export type WalkWithin = Walk | { readonly known: false; readonly reason: "beyond" };

/** All that can be walked to from one place. */
export interface Reach {
  /** How far the place is from the road it steps onto; null: no road of ours is within 400 m, and nothing is reached. */
  readonly offRoadM: number | null;
  /** Parts of roads, cut where the limit is reached. */
  readonly pieces: readonly ReachedPiece[];
  /** The walk to a place; as `walkDistance`, but reckoned once for many. `beyond` where the limit ends it. */
  readonly walkTo: (to: LonLat) => WalkWithin;
}

/** Metres from the starts to each node that lies within `maxM`. */
function spread(network: RoadNetwork, starts: readonly Snap[], maxM: number): Map<number, number> {
  const done = new Map<number, number>();
  const open = new Map<number, number>();
  const offer = (node: number, wayM: number) => {
    if (wayM <= maxM && !done.has(node) && wayM < (open.get(node) ?? Number.POSITIVE_INFINITY)) open.set(node, wayM);
  };
  for (const { piece, offRoadM, toA, toB } of starts) {
    offer(piece.a, offRoadM + toA);
    offer(piece.b, offRoadM + toB);
  }
  while (open.size > 0) {
    let [node, wayM] = [-1, Number.POSITIVE_INFINITY];
    for (const [id, m] of open) if (m < wayM) [node, wayM] = [id, m];
    open.delete(node);
    done.set(node, wayM);
    for (const { a, b, lengthM } of network.piecesAt[node] ?? []) offer(a === node ? b : a, wayM + lengthM);
  }
  return done;
}

function between(a: LonLat, b: LonLat, share: number): LonLat {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The reached parts of a piece, coming from one of its ends or from within. */
function reachedOf(network: RoadNetwork, starts: readonly Snap[], at: ReadonlyMap<number, number>, maxM: number): ReachedPiece[] {
  const out: ReachedPiece[] = [];
  const add = (from: LonLat, to: LonLat, fromM: number, lengthM: number) => {
    const left = maxM - fromM;
    if (left <= 0 || lengthM <= 0) return;
    const share = Math.min(1, left / lengthM);
    out.push({ from, to: between(from, to, share), fromM, toM: fromM + share * lengthM });
  };
  const begun = new Set(starts.map(({ piece }) => piece));
  for (const piece of network.pieces) {
    if (begun.has(piece)) continue;
    const { a, b, lengthM } = piece;
    const [from, to] = [network.nodes[a], network.nodes[b]];
    const [ma, mb] = [at.get(a), at.get(b)];
    if (!from || !to) continue;
    if (ma !== undefined && mb !== undefined) {
      /* Both ends are reached: the two ways meet where they are equally long. */
      const meetM = Math.max(0, Math.min(lengthM, (mb - ma + lengthM) / 2));
      const meet = between(from, to, meetM / lengthM);
      add(from, meet, ma, meetM);
      add(to, meet, mb, lengthM - meetM);
    } else if (ma !== undefined) add(from, to, ma, lengthM);
    else if (mb !== undefined) add(to, from, mb, lengthM);
  }
  for (const { piece, at: here, offRoadM, toA, toB } of starts) {
    const [a, b] = [network.nodes[piece.a], network.nodes[piece.b]];
    if (a) add(here, a, offRoadM, toA);
    if (b) add(here, b, offRoadM, toB);
  }
  return out;
}

/** All that lies within `maxM` metres on foot of a place (WGS84), along the roads; see `walkDistance`. */
export function reachable(network: RoadNetwork, from: LonLat, maxM: number): Reach {
  const starts = snapsOf(network, from, MAX_OFF_ROAD_M);
  const [start] = starts;
  if (!start) return { offRoadM: null, pieces: [], walkTo: () => ({ known: false, reason: "off-network" }) };
  const at = spread(network, starts, maxM);
  return {
    offRoadM: start.offRoadM,
    pieces: reachedOf(network, starts, at, maxM),
    walkTo(to) {
      const goals = snapsOf(network, to, MAX_OFF_ROAD_M);
      const [goal] = goals;
      if (!goal) return { known: false, reason: "off-network" };
      const straight = straightWalk(distanceM(from, to), start, goal);
      if (straight?.known) return straight.distanceM <= maxM ? straight : { known: false, reason: "beyond" };
      const pair = joined(starts, goals);
      if (!pair) return { known: false, reason: "not-connected" };
      const { a, b } = pair.to.piece;
      const ways = [(at.get(a) ?? Number.POSITIVE_INFINITY) + pair.to.toA, (at.get(b) ?? Number.POSITIVE_INFINITY) + pair.to.toB];
      if (pair.from.piece === pair.to.piece) ways.push(pair.from.offRoadM + Math.abs(pair.from.toA - pair.to.toA));
      const wayM = Math.min(...ways) + pair.to.offRoadM;
      return wayM <= maxM ? walkOf(wayM, pair.offRoadM) : { known: false, reason: "beyond" };
    },
  };
}

const GRID_STEPS = 48;

/**
 * An outline (WGS84) of all that `reachable` holds, places off the road included, drawn on a grid of 1/22 of the limit: a picture,
 * not a boundary. Null where nothing is reached.
 */
export function reachOutline(network: RoadNetwork, from: LonLat, maxM: number): MultiPolygon | null {
  /* What lies a little beyond tells where between two points of the grid the limit is. */
  const reach = reachable(network, from, maxM * 1.5);
  if (reach.offRoadM === null || reach.offRoadM > maxM) return null;
  const sideM = maxM * 1.1;
  const [west, south] = [destination(from, sideM, 270)[0], destination(from, sideM, 180)[1]];
  const { lonM, latM } = metresPerDegree(from[1]);
  const stepM = (2 * sideM) / GRID_STEPS;
  const points: GeoJSON.Feature<GeoJSON.Point>[] = [];
  for (let j = 0; j <= GRID_STEPS; j++)
    for (let i = 0; i <= GRID_STEPS; i++) {
      const at: LonLat = [west + (i * stepM) / lonM, south + (j * stepM) / latM];
      const walk = distanceM(from, at) <= maxM ? reach.walkTo(at) : null;
      points.push({
        type: "Feature",
        properties: { left: walk?.known ? maxM - walk.distanceM : -maxM / 2 },
        geometry: { type: "Point", coordinates: [...at] },
      });
    }
  const bands = isobands({ type: "FeatureCollection", features: points }, [0, maxM * 2], { zProperty: "left" });
  return bands.features[0]?.geometry ?? null;
}
