import type { Geometry, Position } from "geojson";
import { ringAreaM2 } from "./area";
import { latOf, lonOf } from "./sphere";

/** Turns rings so that outer rings run counter-clockwise and holes clockwise (RFC 7946, section 3.1.6). */
export function rewind(geometry: Geometry): Geometry {
  const turn = (rings: Position[][]) => rings.map((ring, i) => (ringAreaM2(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));
  if (geometry.type === "Polygon") return { ...geometry, coordinates: turn(geometry.coordinates) };
  if (geometry.type === "MultiPolygon") return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  if (geometry.type === "GeometryCollection") return { ...geometry, geometries: geometry.geometries.map(rewind) };
  return geometry;
}

/** True if a ring has at least four positions and ends where it begins. */
export function isClosed(ring: readonly Position[]): boolean {
  const [first] = ring;
  const last = ring.at(-1);
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

const side = (a: Position, b: Position, c: Position): number =>
  Math.sign((lonOf(b) - lonOf(a)) * (latOf(c) - latOf(a)) - (latOf(b) - latOf(a)) * (lonOf(c) - lonOf(a)));

const between = (a: Position, b: Position, c: Position): boolean =>
  Math.min(lonOf(a), lonOf(b)) <= lonOf(c) &&
  lonOf(c) <= Math.max(lonOf(a), lonOf(b)) &&
  Math.min(latOf(a), latOf(b)) <= latOf(c) &&
  latOf(c) <= Math.max(latOf(a), latOf(b));

function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [s1, s2, s3, s4] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (s1 !== s2 && s3 !== s4) return true;
  return (
    (s1 === 0 && between(a, b, c)) ||
    (s2 === 0 && between(a, b, d)) ||
    (s3 === 0 && between(c, d, a)) ||
    (s4 === 0 && between(c, d, b))
  );
}

/**
 * Where a closed ring crosses or touches itself: the first such corner, or null if the ring is simple. Next-door edges
 * may share their corner only; a ring of fewer than four positions is reported at its first.
 */
export function selfMeeting(ring: readonly Position[]): Position | null {
  const edges = ring.length - 1;
  if (edges < 3) return ring[0] ?? [];
  for (let i = 0; i < edges; i++)
    for (let j = i + 1; j < edges; j++) {
      const [a, b, c, d] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
      if (!a || !b || !c || !d) continue;
      const isNext = j === i + 1;
      const closesUp = i === 0 && j === edges - 1;
      if (isNext ? isSpike(a, b, d) : closesUp ? isSpike(c, a, b) : meet(a, b, c, d)) return c;
    }
  return null;
}

/** True if the path a → b → c turns back upon itself. */
function isSpike(a: Position, b: Position, c: Position): boolean {
  if (side(a, b, c) !== 0) return false;
  const dot = (lonOf(b) - lonOf(a)) * (lonOf(c) - lonOf(b)) + (latOf(b) - latOf(a)) * (latOf(c) - latOf(b));
  return dot <= 0;
}
