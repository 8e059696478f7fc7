import type { FeatureProperties } from "./types";

export type Quality = "sure" | "near" | "rough" | "none";

/** How far a position can be trusted, in four steps: on the map, and for the small mark in a list. */
export function positionQuality(p: Pick<FeatureProperties, "geometryBasis">): Quality {
  const { method, accuracyM } = p.geometryBasis;
  if (method === "none" || accuracyM === null) return "none";
  if (method === "schematic" || method === "derived-from-text") return "rough";
  if (accuracyM <= 50) return "sure";
  return accuracyM <= 250 ? "near" : "rough";
}
