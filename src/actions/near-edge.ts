import { circlePolygon } from "../geo/footprint";
import type { LonLat } from "../geo/types";
import type { NearRange } from "../store/near";

/** Fifteen minutes on foot at 80 m a minute, in metres; the same as `near-reach.ts` counts along the roads. */
export const CIRCLE_M = 1200;

/** Corners of a circle that is as large as the screen. */
const ROUND = 180;

type Outline = (point: LonLat) => GeoJSON.MultiPolygon | null;

let outlineOf: Outline = () => null;

/** What is near brings the network of roads along, which the map of everybody else does without: it says here what can be walked to. */
export function offerOutlines(outline: Outline): void {
  outlineOf = outline;
}

/** How far is looked in a straight line, in metres. */
export function straightM(range: NearRange): number {
  return range === "walk" ? CIRCLE_M : Number(range);
}

/** The edge of what counts as near: what can be walked to where that is asked for and known, else the circle. */
export function nearEdge(point: LonLat, range: NearRange): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return (range === "walk" ? outlineOf(point) : null) ?? circlePolygon(point, straightM(range), ROUND);
}
