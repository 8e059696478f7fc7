import type { Geometry, Position } from "geojson";
import { EARTH_RADIUS_M, latOf, lonOf, toRad } from "./sphere";

/**
 * Spherical area of a closed ring of WGS84 positions in m²: positive if it runs counter-clockwise, negative if clockwise.
 * The same formula as the contract checker's (not Turf's, which differs in the last digits).
 */
export function ringAreaM2(ring: readonly Position[]): number {
  let total = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const a = ring[i];
    const b = ring[i + 1];
    if (!a || !b) continue;
    total += toRad(lonOf(b) - lonOf(a)) * (2 + Math.sin(toRad(latOf(a))) + Math.sin(toRad(latOf(b))));
  }
  return (-total * EARTH_RADIUS_M * EARTH_RADIUS_M) / 2;
}

function polygonAreaM2(rings: readonly (readonly Position[])[]): number {
  const [outer, ...holes] = rings;
  if (!outer) return 0;
  return Math.abs(ringAreaM2(outer)) - holes.reduce((sum, hole) => sum + Math.abs(ringAreaM2(hole)), 0);
}

/** Spherical area of a geometry in m², holes taken off; 0 for points and lines. */
export function areaM2(geometry: Geometry): number {
  switch (geometry.type) {
    case "Polygon":
      return polygonAreaM2(geometry.coordinates);
    case "MultiPolygon":
      return geometry.coordinates.reduce((sum, rings) => sum + polygonAreaM2(rings), 0);
    case "GeometryCollection":
      return geometry.geometries.reduce((sum, part) => sum + areaM2(part), 0);
    default:
      return 0;
  }
}
