import type { Reach } from "../geo/walk-reach";
import type { Nearby, NearFeature } from "./nearby";

/** A feature with the walk to it; null: no way is known, and only the straight line can be told. */
export interface NearWalk extends NearFeature {
  readonly walk: { readonly distanceM: number; readonly walkMin: number } | null;
}

export interface NearbyOnFoot extends Omit<Nearby, "certain" | "unsure"> {
  readonly certain: readonly NearWalk[];
  readonly unsure: readonly NearWalk[];
  /** How many of the unsure stand there because no way to them is known. */
  readonly withoutWay: number;
}

/**
 * What is near in a straight line, seen on foot: what is farther along the roads than `maxM` goes, what is so only if its
 * position is right stands apart, and what no known way leads to is kept, told with its straight line.
 */
export function onFoot(straight: Nearby, reach: Reach, maxM: number): NearbyOnFoot {
  const certain: NearWalk[] = [];
  const unsure: NearWalk[] = [];
  let withoutWay = 0;
  for (const near of [...straight.certain, ...straight.unsure]) {
    const walk = reach.walkTo(near.at);
    if (!walk.known) {
      if (walk.reason === "beyond") continue;
      withoutWay++;
      unsure.push({ ...near, walk: null });
      continue;
    }
    const { distanceM, walkMin } = walk;
    const told: NearWalk = { ...near, walk: { distanceM, walkMin } };
    const accuracyM = near.feature.properties.geometryBasis.accuracyM ?? 0;
    if (near.doubt === "position") unsure.push(told);
    else if (distanceM + accuracyM <= maxM) certain.push({ ...told, doubt: null });
    else unsure.push({ ...told, doubt: "edge" });
  }
  const way = (n: NearWalk) => n.walk?.distanceM ?? n.distanceM;
  const byWay = (a: NearWalk, b: NearWalk) => way(a) - way(b);
  return { ...straight, certain: certain.sort(byWay), unsure: unsure.sort(byWay), withoutWay };
}
