import { t } from "../i18n/words";
import { TEXT_FONT } from "./fonts";
import { byZoom, dimmed, isKind, layer, SOURCES, type Subject } from "./layer";
import { siteMarks } from "./sites";

export const greenWater: Subject = {
  layers: ({ c }) => [
    layer(
      "green-water",
      {
        id: "green-fill",
        type: "fill",
        source: SOURCES.plan,
        filter: ["all", isKind("green"), ["==", ["geometry-type"], "Polygon"]],
        paint: { "fill-color": c.green, "fill-opacity": dimmed(1, 0.6), "fill-outline-color": c.greenInk },
      },
      true,
    ),
    layer(
      "green-water",
      {
        id: "plan-water",
        type: "line",
        source: SOURCES.plan,
        filter: isKind("water"),
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": c.waterInk, "line-width": byZoom([12, 0.8], [15, 1.5]), "line-opacity": dimmed(0.75, 0.35) },
      },
      true,
    ),
  ],
  legend: [
    { id: "green", group: "green-water", label: t("公园绿地"), symbol: { kind: "mark", icon: "green", token: "greenInk" } },
    { id: "water", group: "green-water", label: t("河道"), symbol: { kind: "line", color: "waterInk", width: 3 } },
  ],
};

export const greenWaterLabels: Subject = {
  layers: (context) => [
    layer(
      "green-water",
      {
        id: "plan-water-label",
        type: "symbol",
        source: SOURCES.plan,
        minzoom: 13,
        filter: isKind("water"),
        layout: {
          "symbol-placement": "line",
          "symbol-spacing": 420,
          "text-field": ["get", "name"],
          "text-font": TEXT_FONT,
          "text-size": context.size.small,
          "text-letter-spacing": 0.25,
          "text-max-angle": 35,
        },
        paint: {
          "text-color": context.c.waterInk,
          "text-halo-color": context.c.halo,
          "text-halo-width": 1.4,
          "text-opacity": dimmed(1, 0.55),
        },
      },
      true,
    ),
    ...siteMarks("green", "green-water", context, { dotsFrom: 12.6, iconsFrom: 13.4, namesFrom: 14 }),
  ],
  legend: [],
};
