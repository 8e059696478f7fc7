import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { t } from "../i18n/words";
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
      label: t("已开通的轨道线"),
      note: t("用各线的颜色"),
      symbol: { kind: "line", color: { hex: "#e3002b" }, width: 4, casing: "metroCasing" },
    },
    {
      id: "metro-coming",
      group: "metro",
      label: t("在建的轨道线"),
      symbol: { kind: "line", color: { hex: "#f5ab78" }, width: 4, dash: [2.4, 1.4] },
    },
    { id: "station", group: "metro", label: t("车站"), symbol: { kind: "bead", stroke: "ink" } },
    { id: "station-coming", group: "metro", label: t("未开通的车站"), symbol: { kind: "bead", stroke: "placeInk" } },
  ],
};

const isAxis = (form: "open" | "coming"): FilterSpecification => ["all", isKind("corridor"), ["==", ["get", "axis"], form]];
/** An axis is the line itself, drawn heavier for as long as the town's plan builds on it. */
const heavy = (k: number) => byZoom([10.5, 2 * k], [12, 4.6 * k], [14, 7 * k], [17, 8 * k]);
const heavyCasing = (k: number, by: number) =>
  byZoom([10.5, (2 + by) * k], [12, (4.6 + by) * k], [14, (7 + by) * k], [17, (8 + by) * k]);

export const axes: Subject = {
  layers: ({ c, size: { k } }) => [
    layer("corridors", {
      id: "axis-casing",
      type: "line",
      source: SOURCES.plan,
      filter: ["all", isKind("corridor"), ["has", "axis"]],
      layout: { "line-join": "round", "line-cap": "butt" },
      paint: { "line-color": c.metroCasing, "line-width": heavyCasing(k, 5), "line-opacity": dimmed(0.95) },
    }),
    layer("corridors", {
      id: "axis-edge",
      type: "line",
      source: SOURCES.plan,
      filter: ["all", isKind("corridor"), ["has", "axis"]],
      layout: { "line-join": "round", "line-cap": "butt" },
      paint: { "line-color": tintEdge, "line-width": heavyCasing(k, 2), "line-opacity": dimmed(1) },
    }),
    layer("corridors", {
      id: "axis-line",
      type: "line",
      source: SOURCES.plan,
      filter: isAxis("open"),
      layout: { "line-join": "round", "line-cap": "butt" },
      paint: { "line-color": tint, "line-width": heavy(k), "line-opacity": dimmed(1, 0.6) },
    }),
    // Not open: a tube of paper with a broken line in it.
    layer("corridors", {
      id: "axis-tube",
      type: "line",
      source: SOURCES.plan,
      filter: isAxis("coming"),
      layout: { "line-join": "round", "line-cap": "butt" },
      paint: { "line-color": c.metroCasing, "line-width": heavy(k), "line-opacity": dimmed(1, 0.8) },
    }),
    layer("corridors", {
      id: "axis-line-coming",
      type: "line",
      source: SOURCES.plan,
      filter: isAxis("coming"),
      layout: { "line-join": "round", "line-cap": "butt" },
      paint: { "line-color": tint, "line-width": heavy(k), "line-dasharray": [1.5, 0.8], "line-opacity": dimmed(1, 0.6) },
    }),
  ],
  legend: [],
};

const isStation = isKind("station");
const isBead: ExpressionSpecification = ["==", ["get", "isBead"], true];
const isInterchange: ExpressionSpecification = [">", ["get", "lines"], 1];
/** A bead on an axis of the plan is larger than a station that is only there. */
const beadSize = (k: number, bead: number, many: number, one: number): ExpressionSpecification => [
  "case",
  isBead,
  bead * k,
  isInterchange,
  many * k,
  one * k,
];

export const stations: Subject = {
  layers: ({ size: { k } }) => [
    layer(
      "metro",
      {
        id: "station-bead",
        type: "symbol",
        source: SOURCES.marks,
        minzoom: 10.8,
        filter: isStation,
        layout: {
          "icon-image": ["get", "image"],
          "icon-size": byZoom(
            [10.8, beadSize(k, 0.24, 0.24, 0.2)],
            [12, beadSize(k, 0.62, 0.44, 0.36)],
            [14, beadSize(k, 0.94, 0.7, 0.58)],
            [17, beadSize(k, 1.1, 0.9, 0.8)],
          ),
          "icon-allow-overlap": true,
          "icon-padding": 1,
          "symbol-sort-key": ["case", isBead, 1, 0],
        },
        paint: { "icon-opacity": dimmed(1, 0.6) },
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
          "text-radial-offset": ["case", isBead, 1.15, 0.85],
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
