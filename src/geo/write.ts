import { t } from "../i18n/words";
import { M2_PER_KM2, m2ToHa, m2ToMu } from "./units";

function digits(value: number, decimals: number): string {
  return value.toLocaleString("zh-CN", { maximumFractionDigits: decimals });
}

/** A length read off the map, Chinese: whole metres below 1 km (`356 米`), kilometres with two decimals from there on (`1.24 千米`). */
export function writeLength(lengthM: number): string {
  return Math.round(lengthM) < 1000 ? t("{0} 米", digits(Math.round(lengthM), 0)) : t("{0} 千米", digits(lengthM / 1000, 2));
}

/** An area read off the map in the units that people compare by: `24,000 平方米`, `36 亩`, `2.4 公顷`, from 1 km² on also `1.06 平方千米`. */
export function writeArea(areaM2: number): string[] {
  return [
    t("{0} 平方米", digits(Math.round(areaM2), 0)),
    t("{0} 亩", digits(m2ToMu(areaM2), 1)),
    t("{0} 公顷", digits(m2ToHa(areaM2), 2)),
    ...(areaM2 >= M2_PER_KM2 ? [t("{0} 平方千米", digits(areaM2 / M2_PER_KM2, 2))] : []),
  ];
}

/** The one unit by which an area is said in a narrow place: 平方米 below one 亩, 亩 below 1 km², else 平方千米. */
export function writeAreaShort(areaM2: number): string {
  if (areaM2 >= M2_PER_KM2) return t("{0} 平方千米", digits(areaM2 / M2_PER_KM2, 2));
  return m2ToMu(areaM2) >= 1 ? t("{0} 亩", digits(m2ToMu(areaM2), 1)) : t("{0} 平方米", digits(Math.round(areaM2), 0));
}

/** Degrees with five decimals, about a metre: `121.47450`. */
export function writeDegrees(degrees: number): string {
  return degrees.toFixed(5);
}

/** Degrees, minutes, seconds with one decimal (about three metres), without a sign: `31°19'14.2"`. */
export function writeDms(degrees: number): string {
  const tenths = Math.round(Math.abs(degrees) * 36_000);
  const [d, m, s] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60, (tenths % 600) / 10];
  return `${d}°${String(m).padStart(2, "0")}'${s.toFixed(1).padStart(4, "0")}"`;
}

/** A direction of view in whole degrees clockwise from north, 0 ≤ n < 360: −10.2 becomes 350. */
export function writeBearing(bearingDeg: number): string {
  return `${((Math.round(bearingDeg) % 360) + 360) % 360}°`;
}
