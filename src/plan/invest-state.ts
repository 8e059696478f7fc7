import type { LonLat } from "../geo/types";
import {
  type AreaUnit,
  type ColumnKey,
  FIRST_COLUMNS,
  type FilterPlace,
  type InvestFilter,
  NO_FILTER,
  type Range,
} from "./invest-keys";
import type { Wish } from "./invest-reasons";

/** What the surface for investors shows. */
export const INVEST_VIEWS = ["table", "reasons", "clusters", "compare", "dossier"] as const;
export type InvestView = (typeof INVEST_VIEWS)[number];

/** Side by side at most so many, at least two. */
export const MOST_COMPARED = 6;
/** Corners of a drawn area that a link can carry. */
export const MOST_CORNERS = 60;

/** All that the surface for investors is set to; a link carries it whole. */
export interface InvestState {
  readonly filter: InvestFilter;
  readonly unit: AreaUnit;
  readonly view: InvestView;
  /** Null: in the order of the data. */
  readonly sort: { readonly key: ColumnKey; readonly isDown: boolean } | null;
  readonly columns: readonly ColumnKey[];
  /** Ids of the short list, in the order in which they were put there. */
  readonly compare: readonly string[];
  readonly wishes: readonly Wish[];
}

export const FIRST_INVEST: InvestState = {
  filter: NO_FILTER,
  unit: "mu",
  view: "table",
  sort: null,
  columns: FIRST_COLUMNS,
  compare: [],
  wishes: [],
};

/** Signs that part the pieces of a link; words go without them. */
const PARTING = /[;:,~&=#%.\s]+/gu;

/** Words as a link can carry them: without the signs that part its pieces, at most 40 characters. */
export function linkWords(words: string): string {
  return [...words.replace(PARTING, " ").trimStart()].slice(0, 40).join("");
}

const to = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** A range as a link can carry it: to 0.01, never below 0. */
export function linkRange({ min, max }: Range): Range {
  const one = (value: number | null) => (value === null || !Number.isFinite(value) ? null : Math.max(0, to(value, 2)));
  return { min: one(min), max: one(max) };
}

function linkPoint([lon, lat]: LonLat): LonLat {
  return [to(lon, 5), to(lat, 5)];
}

/** A drawn place as a link can carry it: degrees to 5 decimals (about 1 m), whole metres; null where it is too much for one. */
export function linkPlace(place: FilterPlace): FilterPlace | null {
  if (place.kind === "radius") {
    return { kind: "radius", center: linkPoint(place.center), radiusM: Math.max(1, Math.round(place.radiusM)) };
  }
  if (place.corners.length < 3 || place.corners.length > MOST_CORNERS) return null;
  return { kind: "area", corners: place.corners.map(linkPoint) };
}
