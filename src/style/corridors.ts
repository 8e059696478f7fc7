import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { TEXT_FONT_BOLD } from "./fonts";
import { byZoom, dimmed, groundWidth, isKind, layer, SOURCES, type Subject } from "./layer";

const isLine: FilterSpecification = ["all", isKind("corridor"), ["!=", ["geometry-type"], "Polygon"]];
const isArea: FilterSpecification = ["all", isKind("corridor"), ["==", ["geometry-type"], "Polygon"]];
/** The colour that `sources.ts` gave the feature for the theme at hand. */
const tint: ExpressionSpecification = ["get", "tint"];
/** Letters in the corridor's colour, made dark (or light) enough to read. */
const tintInk: ExpressionSpecification = ["get", "tintInk"];

/** A strong ribbon on the scale of the town, a tinted edge beside the road on the scale of the quarter. */
const fading = (full: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  10.5,
  dimmed(full * 0.8),
  13.8,
  dimmed(full),
  15.5,
  dimmed(full * 0.55),
  17,
  dimmed(full * 0.35),
];

export const corridors: Subject = {
  layers: () => [
    layer("corridors", {
      id: "corridor-area-soft",
      type: "line",
      source: SOURCES.plan,
      filter: isArea,
      layout: { "line-join": "round" },
      paint: {
        "line-color": tint,
        "line-width": groundWidth([10, 160], [17, 90]),
        "line-blur": groundWidth([10, 120], [17, 70]),
        "line-opacity": fading(0.2),
      },
    }),
    layer(
      "corridors",
      {
        id: "corridor-area",
        type: "fill",
        source: SOURCES.plan,
        filter: isArea,
        paint: { "fill-color": tint, "fill-opacity": fading(0.13) },
      },
      true,
    ),
    layer(
      "corridors",
      {
        id: "corridor-soft",
        type: "line",
        source: SOURCES.plan,
        filter: isLine,
        layout: { "line-cap": "round", "line-join": "round" },
        paint: {
          "line-color": tint,
          "line-width": groundWidth([10, 460], [14, 380], [15.5, 130], [17, 70]),
          "line-blur": groundWidth([10, 260], [14, 210], [15.5, 70], [17, 36]),
          "line-opacity": fading(0.3),
        },
      },
      true,
    ),
    layer("corridors", {
      id: "corridor-ribbon",
      type: "line",
      source: SOURCES.plan,
      filter: isLine,
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": tint,
        "line-width": groundWidth([10, 300], [14, 190], [15.5, 76], [17, 44]),
        "line-blur": groundWidth([10, 60], [14, 40], [15.5, 14], [17, 8]),
        "line-opacity": fading(0.34),
      },
    }),
  ],
  legend: [
    {
      id: "band",
      group: "corridors",
      label: "发展带",
      note: "沿路的带，宽度为示意",
      symbol: { kind: "ribbon", color: { hex: "#d0582f" } },
    },
    {
      id: "axis",
      group: "corridors",
      label: "产业轴",
      note: "用所沿轨道线的颜色",
      symbol: { kind: "ribbon", color: { hex: "#c4984f" } },
    },
  ],
};

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
          "symbol-spacing": 560,
          "text-field": ["get", "name"],
          "text-font": TEXT_FONT_BOLD,
          "text-size": size.big,
          "text-letter-spacing": byZoom([12, 0.12], [14, 0.34]),
          "text-max-angle": 40,
          "text-padding": 3,
        },
        paint: {
          "text-color": tintInk,
          "text-halo-color": c.halo,
          "text-halo-width": 2,
          "text-halo-blur": 0.4,
          "text-opacity": dimmed(1, 0.5),
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
          "text-field": ["get", "label"],
          "text-font": TEXT_FONT_BOLD,
          "text-size": size.big,
          "text-letter-spacing": 0.3,
          "text-max-width": 6,
        },
        paint: { "text-color": tintInk, "text-halo-color": c.halo, "text-halo-width": 2, "text-opacity": dimmed(1, 0.5) },
      },
      true,
    ),
  ],
  legend: [],
};
