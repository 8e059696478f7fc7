import type { FilterSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { TEXT_FONT_BOLD } from "./fonts";
import { byZoom, layer, SOURCES, type Subject } from "./layer";

const role = (name: string, ...types: readonly string[]): FilterSpecification =>
  [
    "all",
    ["==", ["get", "role"], name],
    ...(types.length > 0 ? [["in", ["geometry-type"], ["literal", [...types]]] as unknown as FilterSpecification] : []),
  ] as FilterSpecification;

/** The one use of the accent: what is selected, what is pointed at, and how far the true place may be from the drawn one. */
export const selection: Subject = {
  layers: ({ c }) => [
    layer(null, {
      id: "near-edge-fill",
      type: "fill",
      source: SOURCES.focus,
      filter: role("near-edge"),
      paint: { "fill-color": c.accent, "fill-opacity": 0.06 },
    }),
    layer(null, {
      id: "near-edge",
      type: "line",
      source: SOURCES.focus,
      filter: role("near-edge"),
      layout: { "line-join": "round" },
      paint: { "line-color": c.accent, "line-width": 2, "line-opacity": 0.9 },
    }),
    layer(null, {
      id: "focus-ring-fill",
      type: "fill",
      source: SOURCES.focus,
      filter: role("ring"),
      paint: { "fill-color": c.accent, "fill-opacity": 0.05 },
    }),
    layer(null, {
      id: "focus-ring",
      type: "line",
      source: SOURCES.focus,
      filter: role("ring"),
      layout: { "line-cap": "round" },
      paint: { "line-color": c.accent, "line-width": 2, "line-dasharray": [0.1, 2.6], "line-opacity": 0.9 },
    }),
    layer(null, {
      id: "hover-line",
      type: "line",
      source: SOURCES.focus,
      filter: role("hover", "Polygon", "LineString"),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": c.accent, "line-width": byZoom([11, 2], [15, 3.4]), "line-opacity": 0.8 },
    }),
    layer(null, {
      id: "focus-halo",
      type: "line",
      source: SOURCES.focus,
      filter: role("shape", "Polygon", "LineString"),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": c.halo, "line-width": byZoom([11, 5], [15, 8]), "line-opacity": 0.9 },
    }),
    layer(null, {
      id: "focus-line",
      type: "line",
      source: SOURCES.focus,
      filter: role("shape", "Polygon", "LineString"),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": c.accent, "line-width": byZoom([11, 2.4], [15, 3.6]) },
    }),
  ],
  legend: [],
};

/** Names of a scene's things; those of corridors, which are long, in two lines. */
const sceneLabel = (size: number) =>
  ({
    "text-field": ["get", "name"],
    "text-font": TEXT_FONT_BOLD,
    "text-size": size,
    "text-radial-offset": 1.2,
    "text-justify": "auto",
    "text-max-width": ["case", ["==", ["typeof", ["get", "ink"]], "string"], 6, 9],
  }) satisfies SymbolLayerSpecification["layout"];

export const selectionMarks: Subject = {
  layers: ({ c, size }) => [
    layer(null, {
      id: "hover-point",
      type: "circle",
      source: SOURCES.focus,
      filter: role("hover-point"),
      paint: {
        "circle-radius": byZoom([11, 8], [15, 14 * size.k]),
        "circle-color": c.accent,
        "circle-opacity": 0.12,
        "circle-stroke-color": c.accent,
        "circle-stroke-width": 1.6,
        "circle-stroke-opacity": 0.8,
      },
    }),
    layer(null, {
      id: "focus-point",
      type: "circle",
      source: SOURCES.focus,
      filter: role("point"),
      paint: {
        "circle-radius": byZoom([11, 9], [15, 15 * size.k]),
        "circle-color": c.accent,
        "circle-opacity": 0.1,
        "circle-stroke-color": c.accent,
        "circle-stroke-width": 3,
      },
    }),
    layer(null, {
      id: "near-home",
      type: "circle",
      source: SOURCES.focus,
      filter: role("near-home"),
      paint: {
        "circle-radius": 7 * size.k,
        "circle-color": c.accent,
        "circle-stroke-color": c.halo,
        "circle-stroke-width": 3,
      },
    }),
    layer(null, {
      id: "focus-label",
      type: "symbol",
      source: SOURCES.focus,
      filter: role("label"),
      layout: {
        "text-field": ["get", "name"],
        "text-font": TEXT_FONT_BOLD,
        "text-size": size.big,
        "text-variable-anchor": ["bottom", "top", "left", "right"],
        "text-radial-offset": 1.35,
        "text-justify": "auto",
        "text-max-width": 12,
        "text-allow-overlap": true,
      },
      paint: { "text-color": c.accent, "text-halo-color": c.halo, "text-halo-width": 2.4 },
    }),
    /* Many at once: they look for room round their things, and of two that find none the later gives way. */
    layer(null, {
      id: "scene-label",
      type: "symbol",
      source: SOURCES.focus,
      filter: role("scene-label"),
      layout: {
        ...sceneLabel(size.big),
        "text-variable-anchor": ["bottom", "top", "left", "right", "bottom-left", "bottom-right", "top-left", "top-right"],
      },
      paint: {
        "text-color": ["coalesce", ["get", "ink"], c.accent],
        "text-halo-color": c.halo,
        "text-halo-width": 2.4,
      },
    }),
    /* Under the foot of a column, whose own words stand on its top. */
    layer(null, {
      id: "scene-label-below",
      type: "symbol",
      source: SOURCES.focus,
      filter: role("scene-label-below"),
      layout: { ...sceneLabel(size.big), "text-variable-anchor": ["top", "top-left", "top-right"] },
      paint: { "text-color": c.accent, "text-halo-color": c.halo, "text-halo-width": 2.4 },
    }),
  ],
  legend: [],
};
