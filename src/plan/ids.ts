import { type AreaId, FEATURE_KINDS, type FeatureKind } from "./types";

/** The towns and districts that have documents or hold a town that has. */
export const AREA_IDS = ["gaojing", "songnan", "changzheng", "baoshan", "putuo"] as const satisfies readonly AreaId[];

/** The district above a town; null for a district. */
export function parentArea(area: AreaId): AreaId | null {
  return area === "changzheng" ? "putuo" : area === "gaojing" || area === "songnan" ? "baoshan" : null;
}

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u;

/** True for lower-case ASCII letters and digits in groups parted by single dots or hyphens: `gaojing.parcel.sanlinqiao-2`. */
export function isId(text: string): boolean {
  return ID.test(text);
}

const PREFIX: Readonly<Partial<Record<FeatureKind, string>>> = {
  "community-zone": "zone",
  "metro-line": "metro.line-",
  station: "metro.station.",
};

/**
 * What a feature's id has to begin with: `gaojing.parcel.`; `metro.station.` for stations and `metro.line-` for lines,
 * which belong to no town; the area's id itself for towns and districts.
 */
export function idPrefix(kind: FeatureKind, area: AreaId): string {
  if (kind === "town" || kind === "district") return area;
  const special = PREFIX[kind];
  if (special?.startsWith("metro.")) return special;
  return `${area}.${special ?? kind}.`;
}

/** True if the word is one of the contract's feature kinds. */
export function isFeatureKind(word: string): word is FeatureKind {
  return (FEATURE_KINDS as readonly string[]).includes(word);
}
