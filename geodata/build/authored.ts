/**
 * What is written by hand (or by a tool, and then read by a person) under `geodata/`. The build turns these records
 * into the published files. One JSON array of `AuthoredFeature` per file in `geodata/features/`.
 */

import type { LonLat } from "../../src/geo/types";
import type { AreaId, FeatureKind, GeometryMethod, IndicatorRole, Stage } from "../../src/plan/types";

/** `start` and `end` are written by `npm run anchor`, which looks up the quote; `prefix`/`suffix` decide between hits. */
export interface AuthoredCitation {
  readonly doc: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

export type Placement =
  /** Geometry of that id in `geodata/geometry/*.geojson`. */
  | { readonly geometry: string }
  /** One point, WGS84. */
  | { readonly point: LonLat }
  /** Best-known point of a parcel with a stated land area: the build draws a shape of exactly that area there. */
  | { readonly footprint: LonLat }
  /** Not on the map; the reason is `basis.note`. */
  | null;

export interface AuthoredFeature {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly nameEn?: string;
  readonly area: AreaId;
  readonly outsideArea?: boolean;
  readonly kind: FeatureKind;
  readonly subkind?: string;
  readonly corridorIds?: readonly string[];
  readonly function?: string;
  /** Words with number and unit, such as `36 亩`, `2.2 万平方米`; the build computes m² from them. */
  readonly areaText?: string;
  readonly floorAreaText?: string;
  /** Words with number and unit, such as `41030 万元`, `6.1 亿元`. */
  readonly investmentText?: string;
  readonly stages?: readonly { readonly stage: Stage; readonly asOf: string; readonly citation: AuthoredCitation }[];
  readonly plans?: readonly {
    readonly event: "start" | "finish";
    readonly period: string;
    readonly citation: AuthoredCitation;
  }[];
  readonly placement: Placement;
  readonly basis: {
    readonly method: GeometryMethod;
    readonly accuracyM: number | null;
    /** Keys of `geodata/sources.json`. */
    readonly sources: readonly string[];
    readonly note?: string;
  };
  readonly citations: readonly AuthoredCitation[];
  readonly maybeSameAs?: readonly {
    readonly id: string;
    readonly certainty: "explicit" | "possible";
    readonly why: string;
    readonly citation?: AuthoredCitation;
  }[];
  readonly color?: string;
  readonly transitStatus?: "open" | "not-opened" | "under-construction";
  /** Names that are not searched for in the texts, though they are names (too short, or they mean other things too). */
  readonly notMentionedAs?: readonly string[];
  /** Longer names of what is no feature (a brand, a firm, an event) in which its names are not looked for: 长征杯 for 长征. */
  readonly notWithin?: readonly string[];
  /** Documents in which its names are looked for; by default those of its own area and of the districts above it. */
  readonly mentionedIn?: readonly string[];
}

/** `geodata/names-en.json`: feature id -> English name of ours, for those whose record has no `nameEn` from a source. */
export interface AuthoredNameEn {
  readonly id: string;
  readonly nameEn: string;
}

/** `geodata/sorts-en.json` and `geodata/ground-en.json`: a word of `subkind`, or a name of the ground -> the same in English, ours. */
export interface AuthoredWordEn {
  readonly word: string;
  readonly english: string;
}

/** `geodata/sources.json`: key -> source. */
export interface AuthoredSource {
  readonly title: string;
  readonly datum: "WGS84" | "GCJ-02" | "BD-09" | "none";
  /** What was done to reach WGS84, if the datum is another. */
  readonly conversion?: string;
  readonly licence: string;
  readonly asOf?: string;
  /** True if it tells whether trains run on a line, or stop at a station, at its date. */
  readonly tellsRunning?: boolean;
}

/** `geodata/indicators/<doc>.json`. */
export interface AuthoredIndicators {
  readonly doc: string;
  readonly tables: readonly AuthoredIndicatorTable[];
  readonly prose: readonly AuthoredProseIndicator[];
}

export interface AuthoredIndicatorTable {
  /** The caption as the parser gives it, white space apart. */
  readonly caption: string;
  readonly slug: string;
  /** Column numbers from 0; a missing column is left out. */
  readonly columns: {
    readonly category?: number;
    readonly rowNo: number;
    readonly name: number;
    readonly unit?: number;
    readonly attribute?: number;
    readonly values: readonly {
      readonly column: number;
      readonly role: IndicatorRole;
      readonly period: string;
      readonly slug: string;
    }[];
  };
  /** One per row of the table, all of them: a row with no entry here, or the other way round, fails the build. */
  readonly rows: readonly {
    readonly rowNo: string;
    /** The name cell, white space apart. */
    readonly name: string;
    /** The indicator's name without unit and period, for reading and for joining: 绿化覆盖率. */
    readonly label: string;
    readonly slug: string;
    readonly series: string;
    readonly unit?: string;
    /** Period by value slug, where it differs from the column's: a five-year total beside values of one year. */
    readonly periods?: Readonly<Record<string, string>>;
    /** What one value of the row has of its own, by value slug: a percentage beside an amount is another series with another unit. */
    readonly byValue?: Readonly<Record<string, { readonly label?: string; readonly series?: string; readonly unit?: string }>>;
    /** A compound cell such as `6/20` as several observations; the cell itself then gives none. `exact` stands in the cell, once. */
    readonly parts?: readonly {
      readonly valueSlug: string;
      readonly slug: string;
      readonly label: string;
      readonly series: string;
      readonly unit?: string;
      readonly period?: string;
      /** If it is not the column's. */
      readonly role?: IndicatorRole;
      readonly exact: string;
      /** What stands beside `exact` in the cell, where it stands there twice. */
      readonly prefix?: string;
      readonly suffix?: string;
    }[];
    readonly featureIds?: readonly string[];
  }[];
}

export interface AuthoredProseIndicator {
  readonly slug: string;
  readonly series: string;
  readonly category: string;
  readonly name: string;
  readonly unit: string;
  readonly period: string;
  readonly role: IndicatorRole;
  readonly attribute?: "预期性" | "约束性";
  readonly valueText: string;
  readonly featureIds?: readonly string[];
  /** The quote contains `valueText`; the published offsets are those of the quote. */
  readonly citation: AuthoredCitation;
}

/** `geodata/findings/<doc or subject>.json`: those that no rule can find. */
export interface AuthoredFinding {
  readonly id: string;
  readonly type: "conflict" | "arithmetic" | "naming" | "missing";
  readonly severity: "high" | "middle" | "low";
  readonly summary: string;
  readonly detail: string;
  readonly citations: readonly AuthoredCitation[];
  readonly featureIds?: readonly string[];
  readonly indicatorIds?: readonly string[];
}
