import { getDataset } from "../data/use-dataset";
import type { RoadNetwork } from "../geo/road-graph";
import { walkingNetwork } from "../plan/walking-network";

let made: { readonly ground: GeoJSON.FeatureCollection; readonly network: RoadNetwork } | null = null;

/** The roads one can walk along, made once of the ground; null before it has come (`ensurePart("ground")` asks for it). */
export function walkingNow(): RoadNetwork | null {
  const { ground } = getDataset();
  if (ground.status !== "ready") return null;
  if (made?.ground !== ground.value) made = { ground: ground.value, network: walkingNetwork(ground.value) };
  return made.network;
}
