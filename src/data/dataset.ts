import type { Coverage } from "../plan/coverage";
import type { NamedPlace } from "../plan/gazetteer";
import type { NearGroups } from "../plan/near-groups";
import type { Explanation, GlossaryTerm, PlainWords } from "../plan/plain";
import type { Series } from "../plan/series";
import type { Atlas, Finding, Indicator, PlanFeature } from "../plan/types";
import type { ParsedDocument } from "../text/types";
import type { BasemapArchive } from "./basemap-archive";

/** A part of the published data: there, on its way, or broken with a message for the reader (Chinese, says what to do). */
export type Part<T> =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly file: string; readonly message: string };

export interface FeatureSet {
  readonly all: readonly PlanFeature[];
  readonly byId: ReadonlyMap<string, PlanFeature>;
  /** Old id -> id of today. */
  readonly idOf: (idOrAlias: string) => string | null;
}

export interface IndicatorSet {
  readonly all: readonly Indicator[];
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly byFeature: ReadonlyMap<string, readonly Indicator[]>;
}

export interface SeriesSet {
  readonly byId: ReadonlyMap<string, Series>;
  /** Indicator id -> the series it belongs to. */
  readonly ofIndicator: ReadonlyMap<string, Series>;
}

export interface Gazetteer {
  readonly all: readonly NamedPlace[];
  readonly byId: ReadonlyMap<string, NamedPlace>;
}

/** Everything published, loaded once, part by part: what the first map needs comes first. Immutable. */
export interface Dataset {
  readonly atlas: Part<Atlas>;
  readonly features: Part<FeatureSet>;
  readonly basemap: Part<BasemapArchive>;
  /** The ground once more as plain shapes, for maps drawn without tiles; asked for when it is needed. */
  readonly ground: Part<GeoJSON.FeatureCollection>;
  readonly indicators: Part<IndicatorSet>;
  readonly passages: Part<ReadonlyMap<string, ParsedDocument>>;
  readonly findings: Part<readonly Finding[]>;
  /** Asked for when it is needed, like `coverage`. */
  readonly series: Part<SeriesSet>;
  readonly coverage: Part<Coverage>;
  /** What residents ask for, likewise: names of places, and which features stand under which heading. */
  readonly gazetteer: Part<Gazetteer>;
  readonly nearGroups: Part<NearGroups>;
  /** Passages and words of the documents in everyday words: ours. */
  readonly plain: Part<readonly PlainWords[]>;
  /** Passages in English: ours, asked for in the English interface alone. */
  readonly glossEn: Part<readonly Explanation[]>;
  readonly glossary: Part<readonly GlossaryTerm[]>;
}
