import { distanceM } from "../geo/measure";
import { representativePoint } from "../geo/representative";
import type { LonLat } from "../geo/types";
import type { ParsedDocument } from "../text/types";
import type { Citation, Indicator, PlanFeature } from "./types";

/** A feature with its straight-line distance. */
export interface Near {
  readonly feature: PlanFeature;
  readonly distanceM: number;
}

/** The point that stands for a feature, WGS84; null if it is not on the map. */
function pointOf(feature: PlanFeature): LonLat | null {
  return feature.geometry ? representativePoint(feature.geometry) : null;
}

/** The features of a kind nearest to a feature, nearest first, by representative points; empty if it is not on the map. */
export function nearest(
  feature: PlanFeature,
  features: readonly PlanFeature[],
  wanted: (candidate: PlanFeature) => boolean,
  limit = 3,
): Near[] {
  const from = pointOf(feature);
  if (!from) return [];
  return features
    .flatMap((candidate): Near[] => {
      const to = candidate !== feature && wanted(candidate) ? pointOf(candidate) : null;
      return to ? [{ feature: candidate, distanceM: distanceM(from, to) }] : [];
    })
    .sort((a, b) => a.distanceM - b.distanceM || (a.feature.properties.id < b.feature.properties.id ? -1 : 1))
    .slice(0, limit);
}

/** The stations nearest to a feature, nearest first, in metres as the crow flies. */
export function nearestStations(feature: PlanFeature, features: readonly PlanFeature[], limit = 3): Near[] {
  return nearest(feature, features, (f) => f.properties.kind === "station", limit);
}

/** The features that the documents put on each corridor, by corridor id, in the order given. */
export function featuresByCorridor(features: readonly PlanFeature[]): ReadonlyMap<string, readonly PlanFeature[]> {
  return group(features, (f) => f.properties.corridorIds);
}

/** The observations that speak of each feature, by feature id, in the order given. */
export function indicatorsByFeature(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  return group(indicators, (i) => i.feature_ids);
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** Everything that a feature cites: its passages and those of its stages and plans. */
export function allCitations(feature: PlanFeature): Citation[] {
  const { citations, stages, plans, maybeSameAs } = feature.properties;
  return [
    ...citations,
    ...stages.map((s) => s.citation),
    ...plans.map((p) => p.citation),
    ...maybeSameAs.flatMap((s) => (s.citation ? [s.citation] : [])),
  ];
}

/** The features that cite the source at an offset of a document, shortest citation first. */
export function featuresCiting(features: readonly PlanFeature[], doc: string, offset: number): PlanFeature[] {
  const covering = features.flatMap((feature) => {
    const hits = allCitations(feature).filter((c) => c.doc === doc && c.start <= offset && offset < c.end);
    return hits.length > 0 ? [{ feature, length: Math.min(...hits.map((c) => c.end - c.start)) }] : [];
  });
  return covering.sort((a, b) => a.length - b.length).map(({ feature }) => feature);
}

/** Where the documents mention a feature or an indicator, in the order of documents and text. */
export function mentionsOf(
  id: string,
  documents: Iterable<ParsedDocument>,
): { readonly doc: string; readonly blockId: string; readonly start: number; readonly end: number }[] {
  const found = [];
  for (const { id: doc, blocks } of documents)
    for (const block of blocks)
      for (const m of block.mentions ?? [])
        if (m.featureId === id || m.indicatorId === id) found.push({ doc, blockId: block.id, start: m.start, end: m.end });
  return found;
}
