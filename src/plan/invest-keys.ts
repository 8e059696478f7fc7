/** The words in which a search for land is set: what a link can say and the store holds, without any of the reckoning. */
import type { LonLat } from "../geo/types";
import type { Quality } from "./position-quality";
import type { AreaId, FeatureKind, Stage } from "./types";

/** What can be looked for: where something can be built or taken up. */
export const INVEST_KINDS = ["parcel", "carrier", "project"] as const satisfies readonly FeatureKind[];
export type InvestKind = (typeof INVEST_KINDS)[number];

/** Roads of the ground by what they are for, and the classes of the basemap that they stand for. */
export const ROAD_SORTS = ["expressway", "primary", "secondary"] as const;
export type RoadSort = (typeof ROAD_SORTS)[number];

/** The unit in which land and floor are read; one for the whole surface. */
export const AREA_UNITS = ["mu", "m2", "ha"] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

export const COLUMN_KEYS = [
  "name",
  "area",
  "kind",
  "sort",
  "land",
  "floor",
  "investment",
  "intent",
  "stage",
  "stageDate",
  "station",
  "stationM",
  "coming",
  "comingM",
  "primaryM",
  "expresswayM",
  "function",
  "corridors",
  "position",
  "accuracyM",
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** Columns that are shown until somebody chooses others. */
export const FIRST_COLUMNS: readonly ColumnKey[] = ["name", "area", "land", "intent", "stage", "station", "stationM", "function"];

/** From and to, both included; null: open. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** What a document intends within the years of the 十四五 (2021 to 2025): an intention, never a fact. */
export const INTENTS = ["start", "finish", "unstated"] as const;
export type Intent = (typeof INTENTS)[number];

/** A place drawn on the map: around a point, or inside an outline whose first corner is not repeated. WGS84. */
export type FilterPlace =
  | { readonly kind: "radius"; readonly center: LonLat; readonly radiusM: number }
  | { readonly kind: "area"; readonly corners: readonly LonLat[] };

/** What an investor narrows by. Empty lists, open ranges and nulls ask for nothing. */
export interface InvestFilter {
  readonly areas: readonly AreaId[];
  readonly kinds: readonly InvestKind[];
  readonly corridors: readonly string[];
  /** Words of which each has to be found, parted by spaces. */
  readonly words: string;
  /** The newest stage that a document reports; `unknown` stands for none and for one that is not told. */
  readonly stages: readonly Stage[];
  readonly intents: readonly Intent[];
  /** Stated land, m². */
  readonly land: Range;
  /** Stated floor area, m². */
  readonly floor: Range;
  /** Stated investment, 万元. */
  readonly investment: Range;
  /** Straight-line metres to the nearest station; those under construction count only where asked for. */
  readonly station: { readonly withinM: number; readonly alsoComing: boolean } | null;
  /** Straight-line metres to the nearest road of a sort. */
  readonly road: { readonly withinM: number; readonly sort: RoadSort } | null;
  readonly qualities: readonly Quality[];
  readonly place: FilterPlace | null;
  /** What cannot be told, because no document says it, is kept. */
  readonly keepUnknown: boolean;
}

const OPEN: Range = { min: null, max: null };

export const NO_FILTER: InvestFilter = {
  areas: [],
  kinds: [],
  corridors: [],
  words: "",
  stages: [],
  intents: [],
  land: OPEN,
  floor: OPEN,
  investment: OPEN,
  station: null,
  road: null,
  qualities: [],
  place: null,
  keepUnknown: false,
};
