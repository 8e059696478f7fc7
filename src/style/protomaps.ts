import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { language } from "../i18n/words";

/** Where the ground comes from: the map answers this address from the archive that was read; no host is asked. */
export const BASEMAP_URL = "atlas://basemap";

/** The name a Chinese reader knows: simplified, else Chinese, else what stands on the spot. */
const localName: ExpressionSpecification = ["coalesce", ["get", "name:zh-Hans"], ["get", "name:zh"], ["get", "name"], ""];

/** The name as it is written: in the English interface in English, where there is one. */
export const groundName: ExpressionSpecification = language() === "zh" ? localName : ["coalesce", ["get", "name:en"], localName];

export const hasName: ExpressionSpecification = ["!=", localName, ""];

/** Layers that write names of the ground; what the plan's own layers write is taken out of them. */
export const NAMED_LAYERS: readonly string[] = ["road-label", "water-label", "water-place-label", "neighbour-label"];

/** A filter that also leaves out everything of these names: a road, park or river that is a feature is named once. */
export function withoutNames(filter: FilterSpecification | undefined, names: Iterable<string>): FilterSpecification {
  const list = [...new Set(names)].filter((name) => name !== "").sort();
  const base = (filter ?? true) as ExpressionSpecification;
  return list.length === 0 ? base : (["all", base, ["match", localName, list, false, true]] as FilterSpecification);
}

export function isGroundKind(...kinds: readonly string[]): ExpressionSpecification {
  return ["match", ["get", "kind"], [...kinds], true, false];
}

export function isGroundDetail(...details: readonly string[]): ExpressionSpecification {
  return ["match", ["coalesce", ["get", "kind_detail"], ""], [...details], true, false];
}

/** How well the course of a line is known; only our own ground says so. */
export function isQuality(...qualities: readonly string[]): ExpressionSpecification {
  return ["match", ["coalesce", ["get", "quality"], ""], [...qualities], true, false];
}
