import { getDataset } from "../data/use-dataset";
import type { RoadNetwork } from "../geo/road-graph";
import type { LonLat } from "../geo/types";
import { type Reach, reachable, reachOutline } from "../geo/walk-reach";
import { walkingNetwork } from "../plan/walking-network";
import { CIRCLE_M, offerOutlines } from "./near-edge";

/** What can be walked to from a place. */
export interface WalkingCircle {
  readonly reach: Reach;
  /** A picture of it, not a boundary; null where no road of ours is near: then nothing is known of walks from there. */
  readonly outline: GeoJSON.MultiPolygon | null;
}

let network: { readonly of: unknown; readonly value: RoadNetwork } | null = null;
let last: { readonly of: unknown; readonly point: LonLat; readonly value: WalkingCircle } | null = null;

/** All that is fifteen minutes on foot from a place along our roads; null while the roads have not come. Reckoned once for a place. */
export function walkingCircle(point: LonLat): WalkingCircle | null {
  const { ground } = getDataset();
  if (ground.status !== "ready") return null;
  if (network?.of !== ground.value) network = { of: ground.value, value: walkingNetwork(ground.value) };
  if (last?.of === ground.value && last.point[0] === point[0] && last.point[1] === point[1]) return last.value;
  const value: WalkingCircle = {
    reach: reachable(network.value, point, CIRCLE_M),
    outline: reachOutline(network.value, point, CIRCLE_M),
  };
  last = { of: ground.value, point, value };
  return value;
}

offerOutlines((point) => walkingCircle(point)?.outline ?? null);
