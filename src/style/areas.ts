import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { TEXT_FONT, TEXT_FONT_BOLD } from "./fonts";
import { byZoom, isKind, layer, SOURCES, type Subject } from "./layer";

const isFront: ExpressionSpecification = ["==", ["get", "front"], true];

/** The ground outside the town in front is laid paler; neighbours keep their outlines. */
export const areas: Subject = {
  layers: ({ c, size }) => [
    // The sheets of the frame lie on one another: at the outermost nothing of the ground is left.
    layer("basemap", {
      id: "basemap-edge",
      type: "fill",
      source: SOURCES.frame,
      paint: { "fill-color": c.ground, "fill-opacity": 0.38, "fill-antialias": false },
    }),
    layer(null, {
      id: "neighbour-line",
      type: "line",
      source: SOURCES.basemap,
      filter: ["all", ["==", ["get", "layer"], "neighbour"], ["==", ["geometry-type"], "Polygon"]],
      paint: { "line-color": c.border, "line-width": 0.6, "line-opacity": 0.35, "line-dasharray": [4, 3] },
    }),
    layer(null, {
      id: "veil",
      type: "fill",
      source: SOURCES.veil,
      paint: { "fill-color": c.veil, "fill-opacity": byZoom([10.5, 0.15], [12.5, 0.58]) },
    }),
    layer(
      null,
      {
        id: "district-line",
        type: "line",
        source: SOURCES.plan,
        filter: isKind("district"),
        layout: { "line-join": "round" },
        paint: {
          "line-color": c.border,
          "line-width": ["case", isFront, 2.2 * size.k, 1.4 * size.k],
          "line-opacity": byZoom([11, ["case", isFront, 0.95, 0.6]], [14, 0.3]),
        },
      },
      false,
    ),
    layer(
      null,
      {
        id: "town-fill",
        type: "fill",
        source: SOURCES.plan,
        filter: isKind("town"),
        maxzoom: 12,
        paint: { "fill-color": c.paper, "fill-opacity": byZoom([10, 0.75], [11, 0.5], [12, 0]) },
      },
      true,
    ),
    layer(null, {
      id: "town-glow",
      type: "line",
      source: SOURCES.plan,
      filter: isKind("town"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": c.border,
        "line-width": byZoom([10, 3 * size.k], [14, 7 * size.k]),
        "line-opacity": ["case", isFront, 0.14, 0.06],
      },
    }),
    layer(null, {
      id: "town-line",
      type: "line",
      source: SOURCES.plan,
      filter: isKind("town"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": c.border,
        "line-width": ["case", isFront, 1.4 * size.k, 0.9 * size.k],
        "line-opacity": ["case", isFront, 0.95, 0.6],
        "line-dasharray": [7, 2.5, 1, 2.5],
      },
    }),
  ],
  legend: [
    {
      id: "town",
      group: null,
      label: "镇界",
      note: "示意，不作为划界依据",
      symbol: { kind: "line", color: "border", width: 2, dash: [7, 2.5, 1, 2.5] },
    },
  ],
};

export const areaLabels: Subject = {
  layers: ({ c, size }) => [
    layer("basemap", {
      id: "neighbour-label",
      type: "symbol",
      source: SOURCES.basemap,
      minzoom: 11,
      maxzoom: 15,
      filter: ["all", ["==", ["get", "layer"], "neighbour"], ["==", ["geometry-type"], "Point"]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": TEXT_FONT,
        "text-size": size.small,
        "text-letter-spacing": 0.3,
        "text-max-width": 14,
        "text-padding": 12,
      },
      paint: { "text-color": c.placeInk, "text-halo-color": c.halo, "text-halo-width": 1 },
    }),
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
          "text-font": TEXT_FONT_BOLD,
          "text-size": size.big,
          "text-letter-spacing": 0.35,
          "symbol-sort-key": ["case", isFront, 0, 1],
        },
        paint: {
          "text-color": c.border,
          "text-halo-color": c.halo,
          "text-halo-width": 1.6,
          "text-opacity": byZoom([12.4, 1], [13.2, 0.2]),
        },
      },
      true,
    ),
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
