import { bbox as turfBbox } from "@turf/turf";
import type { Geometry } from "geojson";
import type { BBox, LonLat } from "./types";

/** Bounding box of a geometry in WGS84 degrees; null if it has no position. */
export function bboxOf(geometry: Geometry): BBox | null {
  const [west, south, east, north] = turfBbox(geometry);
  return [west, south, east, north].every(Number.isFinite) ? [west, south, east, north] : null;
}

/** Bounding box of several geometries; null if none has a position. */
export function bboxOfAll(geometries: Iterable<Geometry>): BBox | null {
  let union: BBox | null = null;
  for (const geometry of geometries) {
    const box = bboxOf(geometry);
    if (box) union = union ? joinBBoxes(union, box) : box;
  }
  return union;
}

/** The smallest box that holds both. */
function joinBBoxes(a: BBox, b: BBox): BBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** True if the position lies in the box or on its edge. */
export function isInBBox(point: LonLat, box: BBox): boolean {
  return point[0] >= box[0] && point[0] <= box[2] && point[1] >= box[1] && point[1] <= box[3];
}

/** The middle of a box. */
export function bboxCenter(box: BBox): LonLat {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}
