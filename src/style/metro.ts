import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { TEXT_FONT } from "./fonts";
import { byZoom, dimmed, dimmedName, isKind, layer, SOURCES, type Subject } from "./layer";

const tint: ExpressionSpecification = ["get", "tint"];
/** The tint itself where it stands out from the ground, else darker (or lighter): 3号线 is yellow on paper. */
const tintEdge: ExpressionSpecification = ["get", "tintEdge"];
const isMetro = isKind("metro-line");
const isOpen: FilterSpecification = ["all", isMetro, ["==", ["get", "transit"], "open"]];
const isComing: FilterSpecification = ["all", isMetro, ["!=", ["get", "transit"], "open"]];
const width = (k: number) => byZoom([10, 1.4 * k], [12, 2.6 * k], [14, 4.2 * k], [17, 6 * k]);
const casing = (k: number) => byZoom([10, 2.6 * k], [12, 4.8 * k], [14, 7.4 * k], [17, 10 * k]);
const round = { "line-cap": "round", "line-join": "round" } as const;

export const metro: Subject = {
  layers: ({ c, size }) => [
    layer("metro", {
      id: "metro-other",
      type: "line",
      source: SOURCES.basemap,
      filter: ["==", ["get", "layer"], "metro"],
      layout: round,
      paint: { "line-color": ["get", "color"], "line-width": byZoom([10, 0.8], [14, 2]), "line-opacity": 0.4 },
    }),
    layer("metro", {
      id: "metro-casing",
      type: "line",
      source: SOURCES.plan,
      filter: isMetro,
      layout: round,
      paint: { "line-color": c.metroCasing, "line-width": casing(size.k), "line-opacity": 0.9 },
    }),
    layer("metro", {
      id: "metro-edge",
      type: "line",
      source: SOURCES.plan,
      filter: isMetro,
      layout: { "line-join": "round" },
      paint: {
        "line-color": tintEdge,
        "line-width": byZoom([10, 0.5 * size.k], [14, size.k]),
        "line-gap-width": width(size.k),
        "line-opacity": dimmed(1, 0.5),
      },
    }),
    layer(
      "metro",
      {
        id: "metro-line",
        type: "line",
        source: SOURCES.plan,
        filter: isOpen,
        layout: round,
        paint: { "line-color": tint, "line-width": width(size.k), "line-opacity": dimmed(1, 0.5) },
      },
      true,
    ),
    layer(
      "metro",
      {
        id: "metro-line-coming",
        type: "line",
        source: SOURCES.plan,
        filter: isComing,
        layout: { "line-join": "round" },
        paint: { "line-color": tint, "line-width": width(size.k), "line-dasharray": [2.4, 1.4], "line-opacity": dimmed(1, 0.5) },
      },
      true,
    ),
  ],
  legend: [
    {
      id: "metro",
      group: "metro",
      label: "已开通的轨道线",
      note: "用各线的颜色",
      symbol: { kind: "line", color: { hex: "#e3002b" }, width: 4, casing: "metroCasing" },
    },
    {
      id: "metro-coming",
      group: "metro",
      label: "在建的轨道线",
      symbol: { kind: "line", color: { hex: "#f5ab78" }, width: 4, dash: [2.4, 1.4] },
    },
    { id: "station", group: "metro", label: "车站", symbol: { kind: "bead", stroke: "ink" } },
    { id: "station-coming", group: "metro", label: "未开通的车站", symbol: { kind: "bead", stroke: "placeInk" } },
  ],
};

const isStation = isKind("station");
const isInterchange: ExpressionSpecification = [">", ["get", "lines"], 1];

export const stations: Subject = {
  layers: ({ c, size }) => [
    layer(
      "metro",
      {
        id: "station-bead",
        type: "circle",
        source: SOURCES.marks,
        minzoom: 10.8,
        filter: isStation,
        paint: {
          "circle-color": ["case", ["==", ["get", "transit"], "open"], c.metroCasing, c.ground],
          "circle-stroke-color": ["case", isInterchange, c.ink, tintEdge],
          "circle-radius": byZoom(
            [10.8, 1.6 * size.k],
            [12, ["case", isInterchange, 3.6 * size.k, 2.8 * size.k]],
            [14, ["case", isInterchange, 6 * size.k, 4.8 * size.k]],
            [17, ["case", isInterchange, 8 * size.k, 7 * size.k]],
          ),
          "circle-stroke-width": byZoom([10.8, 0.8 * size.k], [12, 1.4 * size.k], [14, 2.4 * size.k]),
          "circle-opacity": 1,
          "circle-stroke-opacity": dimmed(1, 0.5),
        },
      },
      true,
    ),
  ],
  legend: [],
};

export const stationLabels: Subject = {
  layers: ({ c, size }) => [
    layer(
      "metro",
      {
        id: "station-label",
        type: "symbol",
        source: SOURCES.marks,
        minzoom: 12.6,
        filter: isStation,
        layout: {
          "text-field": ["get", "name"],
          "text-font": TEXT_FONT,
          "text-size": size.small,
          "text-variable-anchor": ["left", "right", "top", "bottom"],
          "text-radial-offset": 0.8,
          "text-justify": "auto",
          "text-max-width": 9,
          "symbol-sort-key": ["case", ["==", ["get", "transit"], "open"], 0, 1],
        },
        paint: {
          "text-color": ["case", ["==", ["get", "transit"], "open"], c.ink, c.placeInk],
          "text-halo-color": c.halo,
          "text-halo-width": 1.6,
          "text-opacity": dimmedName(1, 0.6),
        },
      },
      true,
    ),
  ],
  legend: [],
};
