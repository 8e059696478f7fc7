import { linesOf } from "../geo/positions";
import { type RoadNetwork, roadNetwork } from "../geo/road-graph";

/** Expressways; people do not walk there. Elevated roads of Shanghai are of these classes. */
const NOT_FOR_WALKING: ReadonlySet<unknown> = new Set(["motorway", "trunk"]);

/**
 * True for a road of the basemap that one can walk along: not an expressway or an elevated one, not a ramp (`link`), not a
 * tunnel. Bridges of ordinary roads are kept. That a road is there does not say that it has a pavement; we do not know.
 */
function isWalkable({ properties: p }: GeoJSON.Feature): boolean {
  return p?.layer === "road" && !NOT_FOR_WALKING.has(p.class) && p.link !== true && p.tunnel !== true;
}

/** The network of all walkable roads of the published ground (`basemap.geojson`). */
export function walkingNetwork(ground: GeoJSON.FeatureCollection): RoadNetwork {
  return roadNetwork(ground.features.filter(isWalkable).flatMap(({ geometry }) => linesOf(geometry)));
}
