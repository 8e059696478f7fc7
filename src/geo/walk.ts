import { aStar } from "ngraph.path";
import { distanceM } from "./measure";
import { type RoadNetwork, type Snap, snapsOf } from "./road-graph";
import type { LonLat } from "./types";

/** Our assumption for a calm walk with crossings, metres a minute (4.8 km an hour); no document gives it. */
export const WALK_M_PER_MIN = 80;
/** Farther than this from any road of ours nothing is said about walking. */
export const MAX_OFF_ROAD_M = 400;

/** A walk along the roads, or why none can be told. */
export type Walk =
  | {
      readonly known: true;
      /** The whole way, the pieces off the road included. */
      readonly distanceM: number;
      /** At `WALK_M_PER_MIN`, not rounded. */
      readonly walkMin: number;
      /** How much of it leads from the places straight to the nearest road: there we know no path. */
      readonly offRoadM: number;
    }
  | {
      readonly known: false;
      /** `off-network`: no road of ours within 400 m of one of the places; `not-connected`: our roads do not join them. */
      readonly reason: "off-network" | "not-connected";
    };

/** A walk of known length. */
export function walkOf(wayM: number, offRoadM: number): Walk {
  return { known: true, distanceM: wayM, walkMin: wayM / WALK_M_PER_MIN, offRoadM };
}

/** Whoever is nearer to the other place than to the roads walks straight: the way round by the road would be absurd. */
export function straightWalk(straightM: number, from: Snap, to: Snap): Walk | null {
  return straightM <= from.offRoadM + to.offRoadM ? walkOf(straightM, straightM) : null;
}

/** The steps onto one connected part of the roads that are shortest together; null where no part comes near both places. */
export function joined(starts: readonly Snap[], goals: readonly Snap[]): { from: Snap; to: Snap; offRoadM: number } | null {
  let best: { from: Snap; to: Snap; offRoadM: number } | null = null;
  for (const from of starts) {
    const to = goals.find(({ piece }) => piece.component === from.piece.component);
    if (!to) continue;
    const offRoadM = from.offRoadM + to.offRoadM;
    if (best === null || offRoadM < best.offRoadM) best = { from, to, offRoadM };
  }
  return best;
}

const FROM = "from";
const TO = "to";

/** Length along the roads between two places on them; both lie in one connected part. */
function alongM({ graph }: RoadNetwork, from: Snap, to: Snap): number | null {
  const ends: [string, Snap][] = [
    [FROM, from],
    [TO, to],
  ];
  try {
    for (const [id, snap] of ends) {
      graph.addNode(id, snap.at);
      graph.addLink(id, snap.piece.a, snap.toA);
      graph.addLink(id, snap.piece.b, snap.toB);
    }
    if (from.piece === to.piece) graph.addLink(FROM, TO, Math.abs(from.toA - to.toA));
    const finder = aStar<LonLat, number>(graph, {
      distance: (_from, _to, link) => link.data,
      heuristic: (a, b) => distanceM(a.data, b.data) * 0.999,
    });
    const path = finder.find(FROM, TO);
    if (path.length === 0) return null;
    let sum = 0;
    for (const [i, node] of path.entries()) {
      const next = path[i + 1];
      if (next) sum += graph.getLink(node.id, next.id)?.data ?? graph.getLink(next.id, node.id)?.data ?? 0;
    }
    return sum;
  } finally {
    graph.removeNode(FROM);
    graph.removeNode(TO);
  }
}

/**
 * How far it is on foot between two places (WGS84) along the roads: straight to the nearest point of a road, along the roads
 * the shortest way, and straight again. Paths that the network does not have are not used, so the true way can be shorter.
 */
export function walkDistance(network: RoadNetwork, from: LonLat, to: LonLat): Walk {
  const starts = snapsOf(network, from, MAX_OFF_ROAD_M);
  const goals = snapsOf(network, to, MAX_OFF_ROAD_M);
  const [start, goal] = [starts[0], goals[0]];
  if (!start || !goal) return { known: false, reason: "off-network" };
  const straight = straightWalk(distanceM(from, to), start, goal);
  if (straight) return straight;
  const pair = joined(starts, goals);
  const along = pair && alongM(network, pair.from, pair.to);
  if (!pair || along === null) return { known: false, reason: "not-connected" };
  return walkOf(along + pair.offRoadM, pair.offRoadM);
}
