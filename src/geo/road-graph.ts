import type { Position } from "geojson";
import createGraph, { type Graph } from "ngraph.graph";
import { distanceM, toLonLat } from "./measure";
import { metresPerDegree } from "./sphere";
import type { LonLat } from "./types";

/** Ends of roads nearer than this are one junction: the build lets vertices of a crossing lie 1.5 m from it on each side. */
const SAME_PLACE_M = 3;

/** A straight piece of a road between two junctions or bends. */
export interface RoadPiece {
  readonly a: number;
  readonly b: number;
  readonly lengthM: number;
  /** Pieces of one component can be reached from one another. */
  readonly component: number;
}

/** Roads as places that are joined; made once, see `roadNetwork`. */
export interface RoadNetwork {
  readonly graph: Graph<LonLat, number>;
  /** Position of each node, WGS84; the node's id is its place in this list. */
  readonly nodes: readonly LonLat[];
  readonly pieces: readonly RoadPiece[];
  /** Node id -> its pieces. */
  readonly piecesAt: readonly (readonly RoadPiece[])[];
}

/** The place on a road at which somebody steps onto it. */
export interface Snap {
  readonly piece: RoadPiece;
  readonly at: LonLat;
  /** From the place asked for, straight. */
  readonly offRoadM: number;
  /** Along the piece to its two ends. */
  readonly toA: number;
  readonly toB: number;
}

/** Finds the node at a place or makes one. */
function nodeFinder(nodes: LonLat[]): (at: LonLat) => number {
  const cells = new Map<string, number[]>();
  return (at) => {
    const { lonM, latM } = metresPerDegree(31);
    const [x, y] = [Math.floor((at[0] * lonM) / SAME_PLACE_M), Math.floor((at[1] * latM) / SAME_PLACE_M)];
    for (let i = x - 1; i <= x + 1; i++)
      for (let j = y - 1; j <= y + 1; j++)
        for (const id of cells.get(`${i} ${j}`) ?? []) {
          const known = nodes[id];
          if (known && distanceM(known, at) < SAME_PLACE_M) return id;
        }
    const id = nodes.push(at) - 1;
    const key = `${x} ${y}`;
    const cell = cells.get(key);
    if (cell) cell.push(id);
    else cells.set(key, [id]);
    return id;
  };
}

/** The number of the connected component of each node. */
function componentsOf(count: number, ends: readonly (readonly [number, number])[]): number[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const [a, b] of ends) parent[root(a)] = root(b);
  return parent.map((_, i) => root(i));
}

/**
 * A network of lines (WGS84): they meet where they share a vertex (within 3 m), and nowhere else, so that a bridge passes over
 * what it crosses. Both ways everywhere; lengths are great-circle metres.
 */
export function roadNetwork(lines: readonly (readonly Position[])[]): RoadNetwork {
  const nodes: LonLat[] = [];
  const nodeAt = nodeFinder(nodes);
  const ends: [number, number][] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    let before: number | null = null;
    for (const position of line) {
      const node = nodeAt(toLonLat(position));
      if (before !== null && before !== node) {
        const key = before < node ? `${before} ${node}` : `${node} ${before}`;
        if (!seen.has(key)) ends.push([before, node]);
        seen.add(key);
      }
      before = node;
    }
  }
  const components = componentsOf(nodes.length, ends);
  const graph = createGraph<LonLat, number>();
  for (const [id, at] of nodes.entries()) graph.addNode(id, at);
  const piecesAt: RoadPiece[][] = nodes.map(() => []);
  const pieces = ends.flatMap(([a, b]): RoadPiece[] => {
    const [from, to] = [nodes[a], nodes[b]];
    if (!from || !to) return [];
    const piece = { a, b, lengthM: distanceM(from, to), component: components[a] ?? a };
    graph.addLink(a, b, piece.lengthM);
    piecesAt[a]?.push(piece);
    piecesAt[b]?.push(piece);
    return [piece];
  });
  return { graph, nodes, pieces, piecesAt };
}

/**
 * Where one steps from a place onto the roads: the nearest point of the nearest road of each connected part that comes within
 * `withinM` metres, nearest first. Empty where no road is that near.
 */
export function snapsOf(network: RoadNetwork, at: LonLat, withinM: number): Snap[] {
  const best = new Map<number, Snap>();
  const { lonM, latM } = metresPerDegree(at[1]);
  for (const piece of network.pieces) {
    const [a, b] = [network.nodes[piece.a], network.nodes[piece.b]];
    if (!a || !b) continue;
    const [ax, ay, bx, by] = [(a[0] - at[0]) * lonM, (a[1] - at[1]) * latM, (b[0] - at[0]) * lonM, (b[1] - at[1]) * latM];
    const limitM = Math.min(withinM, best.get(piece.component)?.offRoadM ?? withinM);
    if (Math.min(ax, bx) > limitM || Math.max(ax, bx) < -limitM || Math.min(ay, by) > limitM || Math.max(ay, by) < -limitM)
      continue;
    const [dx, dy] = [bx - ax, by - ay];
    const share = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy)));
    const offM = Math.hypot(ax + share * dx, ay + share * dy);
    if (offM > limitM) continue;
    const point: LonLat = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    const toA = share * piece.lengthM;
    best.set(piece.component, { piece, at: point, offRoadM: offM, toA, toB: piece.lengthM - toA });
  }
  return [...best.values()].sort((p, q) => p.offRoadM - q.offRoadM);
}
