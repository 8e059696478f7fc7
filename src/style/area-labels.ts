import { isFront } from "./areas";
import { TEXT_FONT, TEXT_FONT_BOLD } from "./fonts";
import { byZoom, isKind, layer, SOURCES, type Subject, unlessWritten } from "./layer";
import { groundName, hasName, isGroundDetail, isGroundKind } from "./protomaps";

export const areaLabels: Subject = {
  layers: ({ c, size }) => [
    layer("basemap", {
      id: "neighbour-label",
      type: "symbol",
      source: SOURCES.basemap,
      "source-layer": "places",
      minzoom: 11,
      maxzoom: 15,
      filter: [
        "all",
        hasName,
        isGroundKind("locality", "neighbourhood", "macrohood"),
        ["any", [">=", ["zoom"], 13], isGroundDetail("city", "town")],
      ],
      layout: {
        "text-field": groundName,
        "text-font": TEXT_FONT,
        "text-size": size.small,
        "text-letter-spacing": 0.3,
        "text-max-width": 14,
        "text-padding": 12,
      },
      paint: { "text-color": c.placeInk, "text-halo-color": c.halo, "text-halo-width": 1 },
    }),
    layer(null, {
      id: "district-place-label",
      type: "symbol",
      source: SOURCES.marks,
      minzoom: 9.8,
      maxzoom: 12.4,
      filter: ["all", isKind("place"), ["==", ["get", "shape"], "area"], ["==", ["get", "away"], false]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": TEXT_FONT,
        "text-size": size.small,
        "text-letter-spacing": 0.3,
        "text-padding": 8,
      },
      paint: { "text-color": c.placeInk, "text-halo-color": c.halo, "text-halo-width": 1.2 },
    }),
    layer(null, {
      id: "district-label",
      type: "symbol",
      source: SOURCES.marks,
      maxzoom: 11.5,
      filter: isKind("district"),
      layout: {
        "text-field": ["get", "name"],
        "text-font": TEXT_FONT_BOLD,
        "text-size": size.big,
        "text-letter-spacing": 0.6,
        "symbol-sort-key": ["case", isFront, 0, 1],
      },
      paint: { "text-color": ["case", isFront, c.border, c.placeInk], "text-halo-color": c.halo, "text-halo-width": 1.2 },
    }),
  ],
  legend: [],
};

/** The names of the towns come before those of single works, which the eye looks for inside them. */
export const townLabels: Subject = {
  layers: ({ c, size }) => [
    layer(
      null,
      {
        id: "town-label",
        type: "symbol",
        source: SOURCES.marks,
        maxzoom: 13.2,
        filter: isKind("town"),
        layout: {
          "text-field": ["get", "name"],
          "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
          "text-radial-offset": 1.4,
          "text-justify": "auto",
          "text-font": TEXT_FONT_BOLD,
          "text-size": size.big,
          "text-letter-spacing": 0.35,
          "symbol-sort-key": ["case", isFront, 0, 1],
        },
        paint: {
          "text-color": c.border,
          "text-halo-color": c.halo,
          "text-halo-width": 1.6,
          "text-opacity": byZoom([12.4, unlessWritten(1)], [13.2, unlessWritten(0.2)]),
        },
      },
      true,
    ),
  ],
  legend: [],
};
