import { bboxCenter, bboxOf, isInBBox } from "../geo/bounds";
import { distanceM } from "../geo/measure";
import { nearestOn } from "../geo/nearest";
import type { BBox } from "../geo/types";
import type { FeatureKind, PlanFeature } from "./types";

/** What is the ground that things lie on rather than a thing on it. */
const GROUND = new Set<FeatureKind>(["town", "district", "community-zone"]);

/** The features of which some part lies in a box (WGS84), nearest to its middle first, at most `limit`. */
export function featuresInView(all: readonly PlanFeature[], box: BBox, limit = 60): PlanFeature[] {
  const middle = bboxCenter(box);
  return all
    .flatMap((feature) => {
      const { geometry, properties } = feature;
      const own = geometry && bboxOf(geometry);
      if (!geometry || !own || GROUND.has(properties.kind)) return [];
      if (own[0] > box[2] || own[2] < box[0] || own[1] > box[3] || own[3] < box[1]) return [];
      const { at } = nearestOn(middle, geometry);
      return isInBBox(at, box) ? [{ feature, distanceM: distanceM(middle, at) }] : [];
    })
    .sort((a, b) => a.distanceM - b.distanceM)
    .slice(0, limit)
    .map(({ feature }) => feature);
}
