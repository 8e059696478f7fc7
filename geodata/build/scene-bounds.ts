import type { Geometry } from "geojson";
import { bboxOfAll } from "../../src/geo/bounds";
import { metresPerDegree } from "../../src/geo/sphere";
import type { BBox } from "../../src/geo/types";

/** Room round the focus on each side, as a part of its own width and height. */
const MARGIN = 0.12;
/** A single point would fill the screen with nothing round it. */
const LEAST_SPAN_M = 700;

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** The box that shows these shapes with some room round them, at least 700 m wide and high; null if nothing has a position. */
export function boundsOf(geometries: Iterable<Geometry>): BBox | null {
  const box = bboxOfAll(geometries);
  if (!box) return null;
  const [west, south, east, north] = box;
  const { lonM, latM } = metresPerDegree((south + north) / 2);
  const halfWidth = Math.max(((east - west) / 2) * (1 + 2 * MARGIN), LEAST_SPAN_M / lonM / 2);
  const halfHeight = Math.max(((north - south) / 2) * (1 + 2 * MARGIN), LEAST_SPAN_M / latM / 2);
  const lon = (west + east) / 2;
  const lat = (south + north) / 2;
  return [round(lon - halfWidth), round(lat - halfHeight), round(lon + halfWidth), round(lat + halfHeight)];
}

/** True if the inner box lies in the outer one, or on its edge. */
export function holds(outer: BBox, inner: BBox): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}
