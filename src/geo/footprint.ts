import type { Polygon, Position } from "geojson";
import { ringAreaM2 } from "./area";
import { destination } from "./measure";
import type { LonLat } from "./types";

const CORNERS = 48;

/** A closed counter-clockwise 48-gon of the given radius in metres around a WGS84 point (corners on the circle). */
export function circlePolygon(at: LonLat, radiusM: number): Polygon {
  const ring: Position[] = [];
  for (let i = 0; i < CORNERS; i++) {
    const [lon, lat] = destination(at, radiusM, -(i * 360) / CORNERS);
    ring.push([lon, lat]);
  }
  const [first] = ring;
  if (first) ring.push([...first]);
  return { type: "Polygon", coordinates: [ring] };
}

/**
 * The shape of a parcel of which only the place and the stated area are known: a round 48-gon of exactly that spherical
 * area in m² (within 0.1 %, also after rounding to 6 decimals for areas from 1,000 m²). Not an outline: say 示意.
 * Throws if the area is not a positive number.
 */
export function footprint(at: LonLat, wantedM2: number): Polygon {
  if (!(wantedM2 > 0 && Number.isFinite(wantedM2))) throw new RangeError(`an area must be a positive number, not ${wantedM2}`);
  let radiusM = Math.sqrt(wantedM2 / Math.PI);
  let shape = circlePolygon(at, radiusM);
  for (let i = 0; i < 4; i++) {
    radiusM *= Math.sqrt(wantedM2 / ringAreaM2(shape.coordinates[0] ?? []));
    shape = circlePolygon(at, radiusM);
  }
  return shape;
}
