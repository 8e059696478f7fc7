import { t } from "../i18n/words";
import { TEXT_FONT } from "./fonts";
import { byZoom, dimmed, dimmedName, fineLayer, isKind, layer, SOURCES, type Subject } from "./layer";

const isZone = isKind("community-zone");

export const zones: Subject = {
  layers: ({ c }) => [
    layer(
      "zones",
      {
        id: "zone-fill",
        type: "fill",
        source: SOURCES.plan,
        maxzoom: 16.5,
        filter: isZone,
        paint: {
          "fill-antialias": false,
          "fill-color": c.zone,
          "fill-opacity": [
            "interpolate",
            ["linear"],
            ["zoom"],
            11,
            ["*", 0.045, ["get", "nth"]],
            15,
            ["*", 0.03, ["get", "nth"]],
          ],
        },
      },
      true,
    ),
    fineLayer("zones", {
      id: "zone-line",
      type: "line",
      source: SOURCES.plan,
      minzoom: 11.5,
      filter: isZone,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": c.zone,
        "line-width": byZoom([11.5, 0.8], [15, 1.6]),
        "line-dasharray": [0.1, 2.6],
        "line-opacity": dimmed(1),
      },
    }),
  ],
  legend: [
    {
      id: "zone",
      group: "zones",
      label: t("片区"),
      note: t("分界为示意"),
      symbol: { kind: "area", fill: "paper", stroke: "zone", dash: [0.1, 3] },
    },
  ],
};

export const zoneLabels: Subject = {
  layers: ({ c, size }) => [
    layer(
      "zones",
      {
        id: "zone-label",
        type: "symbol",
        source: SOURCES.marks,
        minzoom: 12.7,
        maxzoom: 15,
        filter: isZone,
        layout: {
          "text-field": ["get", "label"],
          "text-font": TEXT_FONT,
          "text-size": size.big,
          "text-letter-spacing": 0.3,
          "text-max-width": 10,
          "text-line-height": 1.35,
          "text-padding": 4,
          "text-variable-anchor-offset": ["center", [0, 0], "bottom", [0, -3], "top", [0, 3], "left", [3, 0], "right", [-3, 0]],
        },
        paint: {
          "text-color": c.zoneInk,
          "text-halo-color": c.halo,
          "text-halo-width": 1.4,
          "text-opacity": dimmedName(1, 0.5),
        },
      },
      true,
    ),
  ],
  legend: [],
};
