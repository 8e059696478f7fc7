import type { Geometry, Position } from "geojson";
import { mapPositions } from "./positions";

const same = (a: Position | undefined, b: Position | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function withoutRepeats(line: readonly Position[]): Position[] {
  return line.filter((position, i) => i === 0 || !same(position, line[i - 1]));
}

/** Rounds all coordinates (default 6 decimals, about 0.1 m), drops heights and positions that repeat the one before. */
export function roundGeometry(geometry: Geometry, decimals = 6): Geometry {
  const scale = 10 ** decimals;
  const round = (value: number | undefined): number => Math.round((value ?? Number.NaN) * scale) / scale;
  const rounded = mapPositions(geometry, ([lon, lat]) => [round(lon), round(lat)]);
  switch (rounded.type) {
    case "LineString":
      return { ...rounded, coordinates: withoutRepeats(rounded.coordinates) };
    case "MultiLineString":
    case "Polygon":
      return { ...rounded, coordinates: rounded.coordinates.map(withoutRepeats) };
    case "MultiPolygon":
      return { ...rounded, coordinates: rounded.coordinates.map((rings) => rings.map(withoutRepeats)) };
    default:
      return rounded;
  }
}
