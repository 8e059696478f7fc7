import type { ExpressionSpecification, FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { t } from "../i18n/words";
import { byZoom, dimmed, fineLayer, groundWidth, isKind, layer, SOURCES, type Subject } from "./layer";

const isLine: FilterSpecification = ["all", isKind("corridor"), ["!=", ["geometry-type"], "Polygon"]];
const isArea: FilterSpecification = ["all", isKind("corridor"), ["==", ["geometry-type"], "Polygon"]];
/** A band, ring or road: what has no track of its own to be drawn on. */
const isBand: FilterSpecification = ["all", isLine, ["!", ["has", "axis"]]];
const isRole = (role: string): FilterSpecification => ["==", ["get", "role"], role];
/** Only the plan in front shows what its ring may go on to. */
const isBeyond: FilterSpecification = ["all", ["==", ["get", "role"], "beyond"], ["==", ["get", "away"], false]];
/** The colour that `sources.ts` gave the feature for the theme at hand. */
const tint: ExpressionSpecification = ["get", "tint"];
const tintEdge: ExpressionSpecification = ["get", "tintEdge"];
const round = { "line-cap": "round", "line-join": "round" } as const;

/** Strong on the scale of the town, a breath of colour beside the road where the parcels speak. */
const fading = (full: number): ExpressionSpecification =>
  byZoom(
    [10.5, dimmed(full * 0.7)],
    [12, dimmed(full)],
    [13.8, dimmed(full)],
    [15.5, dimmed(full * 0.5)],
    [17, dimmed(full * 0.35)],
  );

/** What the plan lays under the roads: soft ribbons along a street or a track, soft discs, and wings that fade outwards. */
export const corridors: Subject = {
  layers: () => [
    fineLayer("corridors", {
      id: "corridor-sheets",
      type: "fill",
      source: SOURCES.plan,
      filter: ["in", ["get", "role"], ["literal", ["core", "wing"]]],
      paint: { "fill-color": tint, "fill-opacity": fading(0.028), "fill-antialias": false },
    }),
    fineLayer("corridors", {
      id: "corridor-area-soft",
      type: "line",
      source: SOURCES.plan,
      filter: ["all", isArea, ["==", ["get", "sort"], "翼"]],
      layout: { "line-join": "round" },
      paint: {
        "line-color": tint,
        "line-width": groundWidth([10, 150], [17, 90]),
        "line-blur": groundWidth([10, 140], [17, 85]),
        "line-opacity": fading(0.2),
      },
    }),
    // The sheets above are for the eye; this one answers to a finger.
    layer(
      "corridors",
      {
        id: "corridor-area",
        type: "fill",
        source: SOURCES.plan,
        filter: isArea,
        paint: { "fill-antialias": false, "fill-color": tint, "fill-opacity": 0.01 },
      },
      true,
    ),
    fineLayer("corridors", {
      id: "corridor-beyond",
      type: "line",
      source: SOURCES.plan,
      filter: isBeyond,
      layout: { "line-cap": "butt", "line-join": "round" },
      paint: {
        "line-color": tint,
        "line-width": groundWidth([10, 150], [14, 80], [17, 40]),
        "line-blur": groundWidth([10, 90], [14, 40], [17, 16]),
        "line-opacity": ["*", 0.42, ["get", "fade"]],
      },
    }),
    layer(
      "corridors",
      {
        id: "corridor-soft",
        type: "line",
        source: SOURCES.plan,
        filter: isLine,
        layout: round,
        paint: {
          "line-color": tint,
          "line-width": groundWidth([10, 460], [14, 360], [15.5, 130], [17, 70]),
          "line-blur": groundWidth([10, 300], [14, 240], [15.5, 80], [17, 40]),
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
      layout: round,
      paint: {
        "line-color": tint,
        "line-width": groundWidth([10, 280], [14, 170], [15.5, 76], [17, 44]),
        "line-blur": groundWidth([10, 70], [14, 46], [15.5, 16], [17, 9]),
        "line-opacity": fading(0.36),
      },
    }),
  ],
  legend: [
    {
      id: "band",
      group: "corridors",
      label: t("发展带"),
      note: t("沿路的带，宽度为示意"),
      symbol: { kind: "ribbon", color: { hex: "#d0582f" } },
    },
    {
      id: "axis",
      group: "corridors",
      label: t("产业轴"),
      note: t("用所沿轨道线的颜色"),
      symbol: { kind: "ribbon", color: { hex: "#c4984f" } },
    },
  ],
};

/** Beside the track where a metro line runs on the same street. */
const aside = (k: number): ExpressionSpecification =>
  byZoom([12, ["*", 5 * k, ["get", "lane"]]], [14, ["*", 9 * k, ["get", "lane"]]]);

/** The readable middle of a band over the roads, which opens to two thin edges beside the street where one comes close. */
export const corridorSpines: Subject = {
  layers: ({ c, size: { k } }) => [
    fineLayer("corridors", {
      id: "corridor-beyond-line",
      type: "line",
      source: SOURCES.plan,
      filter: isBeyond,
      layout: { "line-cap": "butt" },
      paint: { "line-color": tint, "line-width": byZoom([11, 1 * k], [14, 2 * k]), "line-opacity": ["*", 0.8, ["get", "fade"]] },
    }),
    layer("corridors", {
      id: "corridor-casing",
      type: "line",
      source: SOURCES.plan,
      maxzoom: 15.6,
      filter: isBand,
      layout: round,
      paint: {
        "line-color": c.paper,
        "line-width": byZoom([11, 2.6 * k], [13, 6 * k], [14.5, 7 * k]),
        "line-offset": aside(k),
        "line-opacity": byZoom([11, dimmed(0.9)], [14.6, dimmed(0.9)], [15.4, 0]),
      },
    }),
    layer("corridors", {
      id: "corridor-spine",
      type: "line",
      source: SOURCES.plan,
      maxzoom: 15.6,
      filter: isBand,
      layout: round,
      paint: {
        "line-color": tintEdge,
        "line-width": byZoom([11, 1.6 * k], [13, 3.6 * k], [14.5, 4 * k]),
        "line-offset": aside(k),
        "line-opacity": byZoom([11, dimmed(1)], [14.6, dimmed(1)], [15.4, 0]),
      },
    }),
    layer("corridors", {
      id: "corridor-edge",
      type: "line",
      source: SOURCES.plan,
      minzoom: 14.6,
      filter: isLine,
      layout: { "line-join": "round" },
      paint: {
        "line-color": tintEdge,
        "line-width": byZoom([14.6, 0.7 * k], [17, 1.2 * k]),
        "line-gap-width": groundWidth([14, 96], [15.5, 74], [17, 44]),
        "line-opacity": byZoom([14.6, 0], [15, dimmed(1)]),
      },
    }),
  ],
  legend: [],
};

const lane: ExpressionSpecification = ["get", "lane"];

/** Chevrons on the corridors for which a sentence of the plan gives a direction, and on no other. */
export const corridorHeadings: Subject = {
  layers: ({ size: { k }, theme }) => [
    fineLayer("corridors", {
      id: "corridor-heading",
      type: "symbol",
      source: SOURCES.plan,
      minzoom: 12,
      filter: isRole("heading"),
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 110,
        "icon-image": ["concat", "arrow:", tint, `:${theme}`],
        "icon-size": byZoom([12, 0.7 * k], [14, 0.95 * k]),
        "icon-offset": ["case", [">", lane, 0], ["literal", [0, 9]], ["<", lane, 0], ["literal", [0, -9]], ["literal", [0, 0]]],
        "icon-rotation-alignment": "map",
        "icon-keep-upright": false,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": dimmed(1, 0.45) },
    }),
  ],
  legend: [],
};
