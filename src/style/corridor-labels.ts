import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { TEXT_FONT_BOLD } from "./fonts";
import { byZoom, dimmed, isKind, layer, SOURCES, type Subject, unlessWritten } from "./layer";

/** Letters in the corridor's colour, made dark (or light) enough to read. */
const tintInk: ExpressionSpecification = ["get", "tintInk"];
const isAway: ExpressionSpecification = ["==", ["get", "away"], true];

/** Along a track the line is wider, and so is the way to the letters. */
const isBeside: ExpressionSpecification = ["any", ["has", "axis"], ["!=", ["get", "lane"], 0]];

/** Names run beside the line, not on it; upright letters below one another where the line goes north and south. */
export const corridorLabels: Subject = {
  layers: ({ c, size }) => [
    layer(
      "corridors",
      {
        id: "corridor-label",
        type: "symbol",
        source: SOURCES.spines,
        minzoom: 12,
        layout: {
          "symbol-placement": "line",
          "symbol-spacing": byZoom([12, 260], [14, 360], [16, 620]),
          "symbol-sort-key": ["case", isAway, 1, 0],
          "text-field": ["get", "name"],
          "text-font": TEXT_FONT_BOLD,
          "text-size": size.big,
          "text-letter-spacing": byZoom([12, 0.06], [13, 0.08], [14, 0.32]),
          "text-offset": ["case", isBeside, ["literal", [0, 1.55]], ["literal", [0, 1.2]]],
          "text-max-angle": 35,
          "text-padding": 6,
        },
        paint: {
          "text-color": tintInk,
          "text-halo-color": c.halo,
          "text-halo-width": 2,
          "text-halo-blur": 0.4,
          "text-opacity": unlessWritten(dimmed(1, 0.5)),
        },
      },
      true,
    ),
    layer(
      "corridors",
      {
        id: "corridor-area-label",
        type: "symbol",
        source: SOURCES.marks,
        minzoom: 11.5,
        filter: ["all", isKind("corridor"), ["==", ["get", "shape"], "area"]],
        layout: {
          "symbol-sort-key": ["case", isAway, 1, 0],
          "text-field": ["get", "label"],
          "text-font": TEXT_FONT_BOLD,
          "text-size": size.big,
          "text-letter-spacing": 0.3,
          "text-max-width": 6,
        },
        paint: {
          "text-color": tintInk,
          "text-halo-color": c.halo,
          "text-halo-width": 2,
          "text-opacity": unlessWritten(dimmed(1, 0.5)),
        },
      },
      true,
    ),
  ],
  legend: [],
};
