import { MEASURE_WORDS, type Measure } from "../plan/measures";

/** How steeply the map is looked at while something stands on it, in degrees. */
export const RAISED_PITCH_DEG = 50;

/** Height of the tallest column in pixels of the ground at the middle of a map of that size. */
export function tallestPx(mapWidthPx: number, mapHeightPx: number): number {
  return Math.round(Math.max(60, Math.min(0.3 * mapHeightPx, 0.42 * mapWidthPx)));
}

/** Straight in the value: half the value, half the height, and nothing stands for nothing. Pixels of the ground. */
export function columnPx(value: number, largest: number, tallest: number): number {
  return largest > 0 ? (value / largest) * tallest : 0;
}

/** A round value that the key shows as a column of its own: 1, 2 or 5 times a power of ten of the unit, at most 0.7 of the largest. */
export function referenceValue(measure: Measure, largest: number): { readonly value: number; readonly words: string } | null {
  const { unit, perUnit } = MEASURE_WORDS[measure];
  const limit = (largest / perUnit) * 0.7;
  if (limit <= 0) return null;
  const power = 10 ** Math.floor(Math.log10(limit));
  const round = Number(([5, 2, 1].map((n) => n * power).find((n) => n <= limit) ?? power).toPrecision(1));
  return { value: round * perUnit, words: `${round.toLocaleString("zh-CN", { maximumFractionDigits: 6 })} ${unit}` };
}

/**
 * How many pixels of the screen a height on the ground takes that stands at the middle of the map, seen from a camera
 * one and a half map heights away, as the map has it.
 */
export function risenPx(groundPx: number, pitchDeg: number, mapHeightPx: number): number {
  const pitch = (pitchDeg * Math.PI) / 180;
  const camera = 1.5 * mapHeightPx;
  return (camera * groundPx * Math.sin(pitch)) / (camera - groundPx * Math.cos(pitch));
}
