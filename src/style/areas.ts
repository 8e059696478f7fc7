import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { t } from "../i18n/words";
import { byZoom, fineLayer, isKind, layer, SOURCES, type Subject } from "./layer";

export const isFront: ExpressionSpecification = ["==", ["get", "front"], true];

/** The ground outside the town in front is laid paler; neighbours keep their outlines. */
export const areas: Subject = {
  layers: ({ c, size }) => [
    // The sheets of the frame lie on one another: at the outermost nothing of the ground is left.
    fineLayer("basemap", {
      id: "basemap-edge",
      type: "fill",
      source: SOURCES.cover,
      filter: ["==", ["get", "role"], "edge"],
      paint: { "fill-color": c.ground, "fill-opacity": 0.2, "fill-antialias": false },
    }),
    fineLayer("basemap", {
      id: "basemap-edge-lit",
      type: "fill",
      source: SOURCES.cover,
      filter: ["==", ["get", "role"], "lit"],
      paint: { "fill-color": c.paper, "fill-opacity": 0.4, "fill-antialias": false },
    }),
    layer(null, {
      id: "veil",
      type: "fill",
      source: SOURCES.cover,
      filter: ["==", ["get", "role"], "veil"],
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
          "line-opacity": byZoom([11, ["case", isFront, 0.95, 0.8]], [14, 0.75]),
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
        paint: { "fill-antialias": false, "fill-color": c.paper, "fill-opacity": byZoom([10, 0.75], [11, 0.5], [12, 0]) },
      },
      true,
    ),
    fineLayer(null, {
      id: "town-glow",
      type: "line",
      source: SOURCES.plan,
      filter: isKind("town"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": c.border,
        "line-width": byZoom([10, 3 * size.k], [14, 7 * size.k]),
        "line-opacity": byZoom([10, 0.34], [11.5, 0.26], [12.5, ["case", isFront, 0.14, 0.06]]),
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
        "line-width": byZoom(
          [0, ["case", isFront, 1.4 * size.k, 0.9 * size.k]],
          [24, ["case", isFront, 1.4 * size.k, 0.9 * size.k]],
        ),
        "line-opacity": ["case", isFront, 0.95, 0.8],
        "line-dasharray": [7, 2.5, 1, 2.5],
      },
    }),
  ],
  legend: [
    {
      id: "town",
      group: null,
      label: t("镇界"),
      note: t("示意，不作为划界依据"),
      symbol: { kind: "line", color: "border", width: 2, dash: [7, 2.5, 1, 2.5] },
    },
  ],
};
