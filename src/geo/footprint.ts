import type { Polygon, Position } from "geojson";
import { areaM2, ringAreaM2 } from "./area";
import { destination } from "./measure";
import { roundGeometry } from "./round";
import type { LonLat } from "./types";

const CORNERS = 48;
const EXACT_ENOUGH = 2e-4;

/** A closed counter-clockwise polygon, of 48 corners unless told otherwise, of the given radius in metres around a WGS84 point (corners on the circle). */
export function circlePolygon(at: LonLat, radiusM: number, corners = CORNERS): Polygon {
  const ring: Position[] = [];
  for (let i = 0; i < corners; i++) {
    const [lon, lat] = destination(at, radiusM, -(i * 360) / corners);
    ring.push([lon, lat]);
  }
  const [first] = ring;
  if (first) ring.push([...first]);
  return { type: "Polygon", coordinates: [ring] };
}

/**
 * The shape of a parcel of which only the place and the stated area are known: a round 48-gon with coordinates of 6
 * decimals whose spherical area in m² is the stated one within 0.1 % (from 400 m² on). Not an outline: say 示意.
 * Throws if the area is not a positive number.
 */
export function footprint(at: LonLat, wantedM2: number): Polygon {
  if (!(wantedM2 > 0 && Number.isFinite(wantedM2))) throw new RangeError(`an area must be a positive number, not ${wantedM2}`);
  let radiusM = Math.sqrt(wantedM2 / Math.PI);
  for (let i = 0; i < 3; i++) radiusM *= Math.sqrt(wantedM2 / areaM2(circlePolygon(at, radiusM)));
  const shape = roundGeometry(circlePolygon(at, radiusM));
  if (shape.type !== "Polygon") throw new Error("rounding keeps the type");
  const [ring = []] = shape.coordinates;
  return { type: "Polygon", coordinates: [settle(ring, at, wantedM2)] };
}

/** Rounding moves each corner by up to 5 cm, which tells in a small shape: moves corner after corner by one step to make up for it. */
function settle(rounded: readonly Position[], at: LonLat, wantedM2: number): Position[] {
  let ring = [...rounded];
  for (let i = 0; i < 4 * CORNERS; i++) {
    const missingM2 = wantedM2 - ringAreaM2(ring);
    if (Math.abs(missingM2) < EXACT_ENOUGH * wantedM2) break;
    const moved = moveCorner(ring, (i * 7) % CORNERS, at, Math.sign(missingM2));
    if (Math.abs(wantedM2 - ringAreaM2(moved)) < Math.abs(missingM2)) ring = moved;
  }
  return ring;
}

/** Moves one corner away from the middle (`sign` 1) or towards it (-1) by one unit of the sixth decimal. */
function moveCorner(ring: readonly Position[], corner: number, at: LonLat, sign: number): Position[] {
  const [lon = 0, lat = 0] = ring[corner] ?? [];
  const [east, north] = [lon - at[0], lat - at[1]];
  const step = (value: number, towards: number) => Math.round((value + sign * Math.sign(towards) * 1e-6) * 1e6) / 1e6;
  const to = Math.abs(east) > Math.abs(north) ? [step(lon, east), lat] : [lon, step(lat, north)];
  return ring.map((position, i) => (i === corner || (corner === 0 && i === ring.length - 1) ? to : position));
}
