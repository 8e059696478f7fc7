import { bboxOfAll } from "../geo/bounds";
import type { BBox } from "../geo/types";

/** How far inwards the ground fades, in degrees (about 1.5 km), and in how many steps. */
const FADE_DEG = 0.016;
const STEPS = 8;

const WORLD: GeoJSON.Position[] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

function hole([west, south, east, north]: BBox, inset: number): GeoJSON.Position[] {
  const [w, s, e, n] = [west + inset, south + inset, east - inset, north - inset];
  return [
    [w, s],
    [w, n],
    [e, n],
    [e, s],
    [w, s],
  ];
}

/**
 * Makes the ground end softly where the basemap is cut: sheets of paper with a hole (WGS84), each hole a little smaller
 * than the one before, `step` from 1 at the cut inwards. Outlines of neighbours, which are drawn whole, do not count;
 * empty without a basemap.
 */
export function frameSource(basemap: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  const features = basemap.features.filter((f) => f.properties?.layer !== "neighbour");
  const box = bboxOfAll(features.map((f) => f.geometry));
  return {
    type: "FeatureCollection",
    features: box
      ? Array.from({ length: STEPS }, (_, i) => ({
          type: "Feature" as const,
          properties: { step: i + 1 },
          geometry: { type: "Polygon" as const, coordinates: [WORLD, hole(box, (FADE_DEG * i) / (STEPS - 1))] },
        }))
      : [],
  };
}
