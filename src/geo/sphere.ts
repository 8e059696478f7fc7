import type { Position } from "geojson";

/** Mean radius of the earth in metres; that of Turf and of the contract checker, so that all areas and lengths agree. */
export const EARTH_RADIUS_M = 6_371_008.8;

/** Degrees to radians. */
export function toRad(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Longitude of a position in degrees, WGS84; throws on an empty position. */
export function lonOf(position: Position): number {
  const [lon] = position;
  if (lon === undefined) throw new RangeError("a position needs a longitude");
  return lon;
}

/** Latitude of a position in degrees, WGS84; throws on a position with fewer than two numbers. */
export function latOf(position: Position): number {
  const lat = position[1];
  if (lat === undefined) throw new RangeError("a position needs a latitude");
  return lat;
}

/** Metres per degree of longitude and of latitude at a latitude; a local plane that is good to 0.01 % over a town. */
export function metresPerDegree(latDeg: number): { readonly lonM: number; readonly latM: number } {
  const latM = toRad(1) * EARTH_RADIUS_M;
  return { lonM: latM * Math.cos(toRad(latDeg)), latM };
}
