import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { t } from "../i18n/words";
import { TEXT_FONT } from "./fonts";
import { type AtlasLayer, byZoom, layer, SOURCES, type StyleContext, type Subject } from "./layer";
import { groundName, hasName, isGroundDetail, isGroundKind, isQuality } from "./protomaps";

const isRoad = isGroundKind("highway", "major_road", "minor_road", "path");
/** Footways and yards come with the street's own scale. */
const isShown: ExpressionSpecification = [
  "any",
  [">=", ["zoom"], 15],
  ["!", ["any", isGroundKind("path"), isGroundDetail("service")]],
];
const isBridge: ExpressionSpecification = ["boolean", ["get", "is_bridge"], false];
const isTunnel: ExpressionSpecification = ["boolean", ["get", "is_tunnel"], false];
const isFast = isGroundDetail("motorway", "motorway_link", "trunk", "trunk_link");

/** Widths in pixels by class of road: motorway, trunk, primary, secondary, all others; a slip road counts among these. */
const byClass = (motorway: number, trunk: number, primary: number, secondary: number, other: number): ExpressionSpecification => [
  "case",
  ["boolean", ["get", "is_link"], false],
  other,
  [
    "match",
    ["coalesce", ["get", "kind_detail"], ""],
    "motorway",
    motorway,
    "trunk",
    trunk,
    "primary",
    primary,
    "secondary",
    secondary,
    ["match", ["get", "kind"], "highway", motorway, "path", other * 0.3, other],
  ],
];

const width: ExpressionSpecification = [
  "interpolate",
  ["exponential", 1.55],
  ["zoom"],
  9,
  byClass(0.9, 0.8, 0.4, 0.2, 0),
  12,
  byClass(2.4, 2.2, 1.6, 1, 0.4),
  14,
  byClass(6.5, 6, 5, 4, 2.6),
  17,
  byClass(26, 24, 20, 16, 11),
];
const casing: ExpressionSpecification = [
  "interpolate",
  ["exponential", 1.55],
  ["zoom"],
  9,
  byClass(1.6, 1.4, 0.7, 0.3, 0),
  12,
  byClass(3.8, 3.4, 2.6, 1.7, 0.6),
  14,
  byClass(8.3, 7.8, 6.6, 5.4, 3.8),
  17,
  byClass(28.4, 26.4, 22.2, 18, 12.8),
];
const order: ExpressionSpecification = byClass(5, 4, 3, 2, 1);

function strokes({ c }: StyleContext, level: "ground" | "bridge"): readonly AtlasLayer[] {
  const filter: FilterSpecification = ["all", isRoad, isShown, level === "bridge" ? isBridge : ["!", isBridge]];
  const layout = { "line-cap": "round", "line-join": "round", "line-sort-key": order } as const;
  const opacity: ExpressionSpecification = ["case", isTunnel, 0.45, 1];
  return [
    layer("basemap", {
      id: `road-casing-${level}`,
      type: "line",
      source: SOURCES.basemap,
      "source-layer": "roads",
      filter,
      layout: level === "bridge" ? { ...layout, "line-cap": "butt" } : layout,
      paint: { "line-color": ["case", isFast, c.motorwayCasing, c.roadCasing], "line-width": casing, "line-opacity": opacity },
    }),
    layer("basemap", {
      id: `road-${level}`,
      type: "line",
      source: SOURCES.basemap,
      "source-layer": "roads",
      filter,
      layout,
      paint: { "line-color": ["case", isFast, c.motorway, c.road], "line-width": width, "line-opacity": opacity },
    }),
  ];
}

export const basemapRoads: Subject = {
  layers: (context) => [
    ...strokes(context, "ground"),
    layer("basemap", {
      id: "rail",
      type: "line",
      source: SOURCES.basemap,
      "source-layer": "roads",
      minzoom: 11,
      filter: ["all", isGroundKind("rail"), ["!", isGroundDetail("subway")]],
      paint: {
        "line-color": context.c.roadInk,
        "line-width": byZoom([11, 0.6], [14, 1.4], [17, 3]),
        "line-dasharray": [6, 2],
        "line-opacity": 0.55,
      },
    }),
    ...strokes(context, "bridge"),
    layer("basemap", {
      id: "road-derived",
      type: "line",
      source: SOURCES.basemap,
      "source-layer": "roads",
      minzoom: 15,
      filter: ["all", isRoad, isQuality("derived", "schematic")],
      paint: {
        "line-color": context.c.roadInk,
        "line-width": 1,
        "line-dasharray": [5, 5],
        "line-opacity": byZoom([15, 0], [16, 0.6]),
      },
    }),
  ],
  legend: [
    {
      id: "road-surveyed",
      group: "basemap",
      label: t("实测的路"),
      note: t("街道比例下画实线"),
      symbol: { kind: "line", color: "road", width: 5, casing: "roadCasing" },
    },
    {
      id: "road-derived",
      group: "basemap",
      label: t("推算、示意的路"),
      note: t("街道比例下画虚线，由门牌、路口推算，不是测量"),
      symbol: { kind: "line", color: "road", width: 5, casing: "roadCasing", dash: [4, 3] },
    },
  ],
};

export const basemapRoadLabels: Subject = {
  layers: ({ c, size }) => [
    layer("basemap", {
      id: "road-label",
      type: "symbol",
      source: SOURCES.basemap,
      "source-layer": "roads",
      minzoom: 12.8,
      filter: [
        "all",
        isRoad,
        isShown,
        hasName,
        ["any", [">=", ["zoom"], 14.2], isGroundDetail("motorway", "trunk", "primary", "secondary")],
      ],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 380,
        "symbol-sort-key": ["-", 0, order],
        "text-field": groundName,
        "text-font": TEXT_FONT,
        "text-size": size.small,
        "text-letter-spacing": 0.12,
        "text-max-angle": 25,
        "text-padding": 6,
      },
      paint: { "text-color": c.roadInk, "text-halo-color": c.halo, "text-halo-width": 1.2 },
    }),
  ],
  legend: [],
};
