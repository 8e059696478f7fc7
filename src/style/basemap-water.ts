import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { TEXT_FONT } from "./fonts";
import { layer, metresToPx, SOURCES, type Subject } from "./layer";

const perMetre = (zoom: number): ExpressionSpecification => ["max", 0.6, ["*", ["get", "widthM"], metresToPx(1, zoom)]];

export const basemapWater: Subject = {
  layers: ({ c }) => [
    layer("basemap", {
      id: "water-area",
      type: "fill",
      source: SOURCES.basemap,
      filter: ["all", ["==", ["get", "layer"], "water"], ["==", ["geometry-type"], "Polygon"]],
      paint: { "fill-color": c.water },
    }),
    layer("basemap", {
      id: "water-line",
      type: "line",
      source: SOURCES.basemap,
      filter: ["all", ["==", ["get", "layer"], "water"], ["==", ["geometry-type"], "LineString"]],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": c.water,
        "line-width": ["interpolate", ["exponential", 2], ["zoom"], 10, perMetre(10), 18, perMetre(18)],
      },
    }),
  ],
  legend: [],
};

export const basemapWaterLabels: Subject = {
  layers: ({ c, size }) => [
    layer("basemap", {
      id: "water-label",
      type: "symbol",
      source: SOURCES.basemap,
      minzoom: 12.5,
      filter: ["all", ["==", ["get", "layer"], "water"], ["has", "name"], ["==", ["geometry-type"], "LineString"]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": ["get", "name"],
        "text-font": TEXT_FONT,
        "text-size": size.small,
        "text-letter-spacing": 0.25,
        "text-max-angle": 30,
      },
      paint: { "text-color": c.waterInk, "text-halo-color": c.halo, "text-halo-width": 1 },
    }),
  ],
  legend: [],
};
