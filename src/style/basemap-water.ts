import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { TEXT_FONT } from "./fonts";
import { layer, metresToPx, SOURCES, type Subject } from "./layer";
import { groundName, hasName } from "./protomaps";

/** Metres from bank to bank: as our ground says, else what a water of that kind may have. */
const widthM: ExpressionSpecification = [
  "coalesce",
  ["get", "width_m"],
  ["match", ["get", "kind"], "river", 14, "canal", 10, "stream", 4, "ditch", 2, "drain", 2, 3],
];
const perMetre = (zoom: number): ExpressionSpecification => ["max", 0.6, ["*", widthM, metresToPx(1, zoom)]];

export const basemapWater: Subject = {
  layers: ({ c }) => [
    layer("basemap", {
      id: "water-area",
      type: "fill",
      source: SOURCES.basemap,
      "source-layer": "water",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": c.water },
    }),
    layer("basemap", {
      id: "water-line",
      type: "line",
      source: SOURCES.basemap,
      "source-layer": "water",
      filter: ["==", ["geometry-type"], "LineString"],
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
      "source-layer": "water",
      minzoom: 12.5,
      filter: ["all", hasName, ["==", ["geometry-type"], "LineString"]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 420,
        "text-field": groundName,
        "text-font": TEXT_FONT,
        "text-size": size.small,
        "text-letter-spacing": 0.25,
        "text-max-angle": 30,
      },
      paint: { "text-color": c.waterInk, "text-halo-color": c.halo, "text-halo-width": 1 },
    }),
    // An extract names lakes by a point.
    layer("basemap", {
      id: "water-place-label",
      type: "symbol",
      source: SOURCES.basemap,
      "source-layer": "water",
      minzoom: 12.5,
      filter: ["all", hasName, ["==", ["geometry-type"], "Point"]],
      layout: {
        "text-field": groundName,
        "text-font": TEXT_FONT,
        "text-size": size.small,
        "text-letter-spacing": 0.25,
        "text-max-width": 8,
      },
      paint: { "text-color": c.waterInk, "text-halo-color": c.halo, "text-halo-width": 1 },
    }),
  ],
  legend: [],
};
