import { lineIntersect } from "@turf/turf";
import type { Position } from "geojson";
import { distanceM, toLonLat } from "./measure";
import { mapPositions } from "./positions";
import { latOf, lonOf } from "./sphere";
import type { LonLat } from "./types";

/** A line with a position at least every `stepM` metres (straight in degrees between two corners); its own corners stay. */
export function densified(line: readonly Position[], stepM: number): Position[] {
  if (!(stepM > 0)) throw new RangeError(`a step must be a positive number of metres, not ${stepM}`);
  const out: Position[] = [];
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    const parts = from ? Math.max(1, Math.ceil(distanceM(toLonLat(from), toLonLat(to)) / stepM)) : 1;
    for (let k = from ? 1 : parts; k <= parts; k++) {
      const share = k / parts;
      out.push(
        from ? [lonOf(from) + (lonOf(to) - lonOf(from)) * share, latOf(from) + (latOf(to) - latOf(from)) * share] : [...to],
      );
    }
  }
  return out;
}

const SMOOTHING_STEPS = 6;

/**
 * A line without sharp corners, for letters to run along: every place is the middle of what lies up to `reachM` metres
 * before and behind it. Its ends stay, and nowhere is it farther from the old line than `reachM` / 2.
 */
export function smoothed(line: readonly Position[], reachM: number): Position[] {
  const dense = densified(line, reachM / SMOOTHING_STEPS);
  return dense.map((_, i) => {
    const reach = Math.min(SMOOTHING_STEPS, i, dense.length - 1 - i);
    const around = dense.slice(i - reach, i + reach + 1);
    const mean = (of: (p: Position) => number) => around.reduce((sum, p) => sum + of(p), 0) / around.length;
    return [mean(lonOf), mean(latOf)];
  });
}

/** The same area drawn `factor` times as large about a fixed pole; in degrees, so for shapes of a few kilometres only. */
export function scaledAbout<G extends GeoJSON.Polygon | GeoJSON.MultiPolygon>(area: G, pole: LonLat, factor: number): G {
  return mapPositions(area, (p) => [pole[0] + (lonOf(p) - pole[0]) * factor, pole[1] + (latOf(p) - pole[1]) * factor]) as G;
}

/** Where two lines cross (WGS84), the first place along the first line; null if they do not. */
export function crossing(a: GeoJSON.LineString, b: GeoJSON.LineString): LonLat | null {
  const [first] = lineIntersect(a, b).features;
  return first ? toLonLat(first.geometry.coordinates) : null;
}
