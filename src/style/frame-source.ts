import { outsideBox } from "../geo/clip";
import type { BBox } from "../geo/types";
import type { AreaId, PlanFeature } from "../plan/types";

/** How far inwards the ground fades, in degrees (about 1.5 km), and in how many steps. */
const FADE_DEG = 0.016;
const STEPS = 18;

const WORLD: GeoJSON.Position[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

function inwards([west, south, east, north]: BBox, by: number): BBox {
  return [west + by, south + by, east - by, north - by];
}

function hole([w, s, e, n]: BBox): GeoJSON.Position[] {
  return [
    [w, s],
    [w, n],
    [e, n],
    [e, s],
    [w, s],
  ];
}

/**
 * Makes the ground end softly where the basemap is cut: sheets with a hole (WGS84), each hole a little smaller than the
 * one before, the first at the cut. `role` is `edge`, or `lit` for the part of a sheet that lies in the district in
 * front, which is lit over all its ground. `ground` is the box that the basemap fills; empty without one.
 */
export function frameSource(
  ground: BBox | null,
  features: readonly PlanFeature[] = [],
  front: AreaId | null = null,
): GeoJSON.FeatureCollection {
  if (!ground) return { type: "FeatureCollection", features: [] };
  const district = features.find((f) => f.properties.id === front && f.properties.kind === "district")?.geometry;
  const insets = Array.from({ length: STEPS }, (_, i) => (FADE_DEG * i) / (STEPS - 1));
  const sheet = (role: "edge" | "lit", geometry: GeoJSON.Polygon): GeoJSON.Feature => ({
    type: "Feature",
    properties: { role },
    geometry,
  });
  return {
    type: "FeatureCollection",
    features: insets.flatMap((inset) => {
      const inner = inwards(ground, inset);
      const lit = district?.type === "Polygon" || district?.type === "MultiPolygon" ? outsideBox(district, inner) : [];
      return [
        sheet("edge", { type: "Polygon", coordinates: [WORLD, hole(inner)] }),
        ...lit.map((geometry) => sheet("lit", geometry)),
      ];
    }),
  };
}
