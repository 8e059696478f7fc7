import type { BBox } from "../geo/types";
import type { Citation } from "../text/types";
import type { SiteRecord } from "./site";

export type {
  Block,
  Citation,
  FootnoteBlock,
  HeadingBlock,
  ParsedDocument,
  TableBlock,
  TableCell,
} from "../text/types";

export const FEATURE_KINDS = [
  "town",
  "district",
  "community-zone",
  "corridor",
  "station",
  "metro-line",
  "parcel",
  "project",
  "carrier",
  "facility",
  "green",
  "water",
  "road",
  "place",
] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** `none` goes with a missing geometry and a note that gives the reason. */
export const GEOMETRY_METHODS = [
  "official",
  "osm",
  "geocoded-name",
  "geocoded-address",
  "derived-from-text",
  "schematic",
  "none",
] as const;
export type GeometryMethod = (typeof GEOMETRY_METHODS)[number];

export const STAGES = ["planned", "preparing", "building", "done", "unknown"] as const;
export type Stage = (typeof STAGES)[number];

export type AreaId = "gaojing" | "songnan" | "changzheng" | "baoshan" | "putuo";

/** How the position of a feature is known. */
export interface GeometryBasis {
  readonly method: GeometryMethod;
  /** Radius in metres within which the true position is expected; null only without geometry. */
  readonly accuracyM: number | null;
  /** Readable source lines: what, datum, date, licence. */
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** What a document reports as fact. */
export interface StageRecord {
  readonly stage: Stage;
  /** ISO date as exact as known: `2021-01`, `2020-12`, `2024-01-10`. */
  readonly asOf: string;
  readonly citation: Citation;
}

/** What a document intends: “十四五”启动 is an intention to start, never a start. */
export interface PlanRecord {
  readonly event: "start" | "finish";
  /** A year or a span of years: `2023`, `2021-2025`. */
  readonly period: string;
  readonly citation: Citation;
}

export interface SameAs {
  readonly id: string;
  readonly certainty: "explicit" | "possible";
  readonly why: string;
  readonly citation: Citation | null;
}

/** Properties of a published feature (see contract.md, features.geojson). */
export interface FeatureProperties {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ours (pinyin and translation) unless a source has an official one. */
  readonly nameEn: string | null;
  /** Town or district whose document names it. */
  readonly area: AreaId;
  readonly outsideArea: boolean;
  readonly kind: FeatureKind;
  /** What sort of its kind it is, in Chinese: 学校, 幼儿园, 养老院, 道路工程 …; null if the kind says enough. */
  readonly subkind: string | null;
  /** The same in English; ours. */
  readonly subkindEn: string | null;
  readonly corridorIds: readonly string[];
  readonly function: string | null;
  /** Stated land area in m² (1 亩 = 2000/3 m²); null where not stated, never 0. */
  readonly areaM2: number | null;
  readonly areaText: string | null;
  readonly floorAreaM2: number | null;
  readonly floorAreaText: string | null;
  /** Stated investment in 万元. */
  readonly investmentWanYuan: number | null;
  readonly investmentText: string | null;
  readonly stages: readonly StageRecord[];
  readonly plans: readonly PlanRecord[];
  readonly geometryBasis: GeometryBasis;
  readonly citations: readonly Citation[];
  readonly maybeSameAs: readonly SameAs[];
  /** Official colour of a metro line, `#RRGGBB`; null elsewhere. */
  readonly color: string | null;
  /** Of metro lines, stations and the works that build a line: whether trains run, as public sources have it; null elsewhere. */
  readonly transitStatus: "open" | "not-opened" | "under-construction" | null;
  /** ISO date of the source that says so; absent where it bears none. */
  readonly transitAsOf?: string;
  /** Toneless pinyin syllables and their initials, for search: `san lin qiao`, `slq`. */
  readonly pinyin: string;
  readonly pinyinInitials: string;
}

export type PlanFeature = GeoJSON.Feature<GeoJSON.Geometry | null, FeatureProperties>;

export type IndicatorRole = "target" | "actual" | "forecast" | "completion";

/** One observation: one row of indicators.csv. */
export interface Indicator {
  readonly id: string;
  readonly series_id: string;
  readonly area: AreaId;
  readonly doc: string;
  /** The table as titled, or `prose`. */
  readonly table: string;
  readonly row_no: string;
  readonly category: string;
  readonly name: string;
  readonly unit: string;
  /** `2020`, `2025`, `2016-2020`. */
  readonly period: string;
  readonly role: IndicatorRole;
  readonly value_text: string;
  readonly value_num: number | null;
  readonly comparator: "=" | ">=" | "<=" | "~" | "";
  readonly attribute: "预期性" | "约束性" | "";
  readonly start: number;
  readonly end: number;
  readonly feature_ids: readonly string[];
  /** The name cell as the table has it, with unit and period; the name itself for prose. */
  readonly name_text: string;
}

export interface Finding {
  readonly id: string;
  readonly type: "conflict" | "arithmetic" | "naming" | "missing";
  readonly severity: "high" | "middle" | "low";
  readonly summary: string;
  readonly citations: readonly Citation[];
  readonly detail: string;
  readonly featureIds: readonly string[];
  readonly indicatorIds: readonly string[];
}

export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly area: AreaId;
  /** ISO, as exact as the document says. */
  readonly date: string;
  /** Its name in `seeds/`. */
  readonly file: string;
  readonly sha256: string;
  /** UTF-16 length of the file. */
  readonly chars: number;
}

export interface AreaRecord {
  readonly id: AreaId;
  readonly name: string;
  readonly kind: "town" | "district";
  readonly parent: AreaId | null;
  readonly bbox: BBox;
}

/** A presentation script as `atlas.json` lists it. */
export interface ScriptRecord {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly areas: readonly AreaId[];
  readonly language: "zh-CN";
  /** Path below the data folder. */
  readonly file: string;
  readonly scenes: number;
  /** Sum over its scenes, seconds. */
  readonly durationS: number;
}

export interface Atlas {
  readonly schemaVersion: string;
  readonly dataVersion: string;
  readonly site: SiteRecord;
  readonly documents: readonly DocumentRecord[];
  readonly areas: readonly AreaRecord[];
  /** Ready-made presentation scripts. */
  readonly scripts: readonly ScriptRecord[];
  /** How many features of each kind, indicators, findings, scenes, blocks. */
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly { readonly file: string; readonly sha256: string; readonly bytes: number }[];
}
