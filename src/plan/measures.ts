import { t } from "../i18n/words";
import type { AreaId, FeatureKind, FeatureProperties, PlanFeature } from "./types";

/** What a document may state of a thing in figures; the words are those of the share link. */
export const MEASURES = ["area", "investment", "floor"] as const;
export type Measure = (typeof MEASURES)[number];

/** Kinds that stand up from the map: what is built, or to be built, at one place. */
export const RAISED_KINDS = ["parcel", "project", "carrier", "facility"] as const satisfies readonly FeatureKind[];
export type RaisedKind = (typeof RAISED_KINDS)[number];

type Stated = Pick<
  FeatureProperties,
  "areaM2" | "areaText" | "floorAreaM2" | "floorAreaText" | "investmentWanYuan" | "investmentText"
>;

/** Each measure in Chinese, and the unit its key is written in: so many of the published unit make one. */
export const MEASURE_WORDS: Readonly<
  Record<Measure, { readonly label: string; readonly unit: string; readonly perUnit: number }>
> = {
  area: { label: t("土地面积"), unit: t("亩"), perUnit: 2000 / 3 },
  investment: { label: t("投资额"), unit: t("亿元"), perUnit: 10_000 },
  floor: { label: t("建筑面积"), unit: t("万平方米"), perUnit: 10_000 },
};

/** The stated value, in m² or 万元 as published; null where no document states one. */
export function measureOf(p: Stated, measure: Measure): number | null {
  return measure === "area" ? p.areaM2 : measure === "floor" ? p.floorAreaM2 : p.investmentWanYuan;
}

/** The value in the document's own words, without its spaces; empty where none is stated. */
export function measureWords(p: Stated, measure: Measure): string {
  const text = measure === "area" ? p.areaText : measure === "floor" ? p.floorAreaText : p.investmentText;
  return text?.replace(/\s/gu, "") ?? "";
}

export function isRaisedKind(kind: FeatureKind): kind is RaisedKind {
  return (RAISED_KINDS as readonly FeatureKind[]).includes(kind);
}

/** The things of the town's documents that may stand up, placed or not. */
export function raisable(features: readonly PlanFeature[], area?: AreaId): readonly PlanFeature[] {
  return features.filter(({ properties: p }) => isRaisedKind(p.kind) && (area === undefined || p.area === area));
}

/** How many things of a town have a column, state a value but are not on the map, or state none. */
export interface MeasureCounts {
  readonly shown: number;
  readonly unplaced: number;
  readonly unstated: number;
}

export function measureCounts(features: readonly PlanFeature[], measure: Measure): MeasureCounts {
  const stated = features.filter((f) => measureOf(f.properties, measure) !== null);
  const shown = stated.filter((f) => f.geometry !== null).length;
  return { shown, unplaced: stated.length - shown, unstated: features.length - stated.length };
}

/** The largest value that has a place on the map; 0 if there is none. */
export function largestOf(features: readonly PlanFeature[], measure: Measure): number {
  return Math.max(0, ...features.map((f) => (f.geometry ? (measureOf(f.properties, measure) ?? 0) : 0)));
}
