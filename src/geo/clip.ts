import { bboxClip } from "@turf/turf";
import type { BBox } from "./types";

/**
 * What of an area (WGS84) lies outside a box, as one polygon for each side that it reaches over; where it runs along a
 * side it may touch itself, so it is for drawing only. Empty if the area lies within the box.
 */
export function outsideBox(area: GeoJSON.Polygon | GeoJSON.MultiPolygon, [west, south, east, north]: BBox): GeoJSON.Polygon[] {
  const sides: readonly BBox[] = [
    [-180, -85, west, 85],
    [east, -85, 180, 85],
    [west, -85, east, south],
    [west, north, east, 85],
  ];
  return sides.flatMap((side) => {
    const { geometry } = bboxClip<GeoJSON.Polygon | GeoJSON.MultiPolygon, null>(area, [...side]);
    const parts =
      geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
    return parts
      .filter((rings) => (rings[0]?.length ?? 0) >= 4)
      .map((coordinates): GeoJSON.Polygon => ({ type: "Polygon", coordinates }));
  });
}
