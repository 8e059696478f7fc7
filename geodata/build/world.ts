import type { Geometry } from "geojson";
import type { NamedPlace } from "../../src/plan/gazetteer";
import type { FoundMentions } from "../../src/plan/mentions";
import type { NearGroups } from "../../src/plan/near-groups";
import type { Explanation, GlossaryTerm } from "../../src/plan/plain";
import type { SceneScript } from "../../src/plan/scene";
import type { Series } from "../../src/plan/series";
import type { SiteRecord } from "../../src/plan/site";
import type { Finding, Indicator, PlanFeature } from "../../src/plan/types";
import type { Squeezed } from "../../src/text/anchor";
import type { ParsedDocument } from "../../src/text/types";
import type { AtlasDraft } from "./atlas";
import type {
  AuthoredCitation,
  AuthoredFeature,
  AuthoredFinding,
  AuthoredIndicators,
  AuthoredNameEn,
  AuthoredSource,
  AuthoredWordEn,
} from "./authored";
import type { Checks } from "./authored-checks";
import type { AuthoredScript } from "./authored-scenes";
import type { AuthoredSeries } from "./authored-series";
import type { RuleFindings } from "./findings/rule-findings";
import type { Seed } from "./seeds";

/** A record and the file it was read from. */
export interface Filed<T> {
  readonly file: string;
  readonly record: T;
}

/** Geometry of `geodata/geometry/`, by id. */
export interface AuthoredGeometry {
  readonly geometry: Geometry;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** A table of a document whose cells name features; `geodata/feature-tables.json`. */
export interface FeatureTable {
  readonly doc: string;
  /** The caption as the parser gives it, white space apart. */
  readonly caption: string;
  /** Column numbers from 0 of the cells that name a feature. */
  readonly nameColumns: readonly number[];
}

/** A passage in everyday words, `geodata/plain/`, or in English, `geodata/gloss-en/`. */
export interface AuthoredPlain {
  readonly citation: AuthoredCitation;
  readonly text: string;
}

/** Everything authored, as read. */
export interface Authored {
  readonly seeds: readonly Seed[];
  readonly features: readonly Filed<AuthoredFeature>[];
  /** In the order of the file. */
  readonly namesEn: readonly Filed<AuthoredNameEn>[];
  readonly sortsEn: readonly Filed<AuthoredWordEn>[];
  readonly groundEn: readonly Filed<AuthoredWordEn>[];
  readonly geometries: readonly Filed<{ readonly id: string } & AuthoredGeometry>[];
  readonly sources: readonly Filed<{ readonly key: string } & AuthoredSource>[];
  readonly indicators: readonly Filed<AuthoredIndicators>[];
  readonly findings: readonly Filed<AuthoredFinding>[];
  readonly series: readonly Filed<AuthoredSeries>[];
  readonly checks: Checks;
  readonly scenes: readonly Filed<AuthoredScript>[];
  readonly basemap: readonly Filed<GeoJSON.Feature>[];
  readonly featureTables: readonly Filed<FeatureTable>[];
  /** Characters of the bundled label font; null if it has not been made. */
  readonly labelCharacters: string | null;
  readonly site: SiteRecord;
  /** What residents care about; `geodata/nearby.json`. */
  readonly nearGroups: NearGroups;
  readonly plain: readonly Filed<AuthoredPlain>[];
  readonly glossEn: readonly Filed<AuthoredPlain>[];
  readonly glossary: readonly Filed<GlossaryTerm>[];
}

/** A source document ready to be searched. */
export interface SourceText {
  readonly seed: Seed;
  readonly squeezed: Squeezed;
  readonly parsed: ParsedDocument;
}

/** What the rules look at: the authored records beside what was compiled from them. */
export interface World extends Authored {
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly compiled: readonly PlanFeature[];
  readonly compiledIndicators: readonly Indicator[];
  /** Written by hand and found by rules, as published. */
  readonly compiledFindings: readonly Finding[];
  /** What the rules found, judged or not. */
  readonly ruleFindings: RuleFindings;
  readonly compiledSeries: readonly Series[];
  readonly compiledScenes: readonly SceneScript[];
  readonly documents: readonly ParsedDocument[];
  readonly gazetteer: readonly NamedPlace[];
  readonly compiledPlain: readonly Explanation[];
  readonly compiledGlossEn: readonly Explanation[];
  readonly mentions: ReadonlyMap<string, FoundMentions>;
  readonly atlas: AtlasDraft;
}
