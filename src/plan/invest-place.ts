import { circlePolygon } from "../geo/footprint";
import type { FilterPlace } from "./invest-keys";

/** The outline of a drawn place, WGS84; null without one. */
export function outlineOf(place: FilterPlace | null): GeoJSON.Polygon | null {
  if (place === null) return null;
  if (place.kind === "radius") return circlePolygon(place.center, place.radiusM);
  const ring = place.corners.map(([lon, lat]) => [lon, lat]);
  const [first] = ring;
  return first ? { type: "Polygon", coordinates: [[...ring, first]] } : null;
}
