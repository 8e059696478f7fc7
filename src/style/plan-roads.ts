import { t } from "../i18n/words";
import { TEXT_FONT } from "./fonts";
import { byZoom, dimmed, isKind, layer, SOURCES, type Subject } from "./layer";
import { siteMarks } from "./sites";

/** Roads that the plan names: the ground is the basemap's; here is what makes them answer to a finger, and their names. */
export const planRoads: Subject = {
  layers: ({ c }) => [
    layer(
      "roads",
      {
        id: "plan-road",
        type: "line",
        source: SOURCES.plan,
        minzoom: 12.5,
        filter: ["all", isKind("road"), ["!=", ["geometry-type"], "Point"]],
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": c.border, "line-width": byZoom([12.5, 0.5], [15, 0.9]), "line-opacity": dimmed(0.75, 0.3) },
      },
      true,
    ),
  ],
  legend: [
    {
      id: "plan-road",
      group: "roads",
      label: t("文件提到的路"),
      symbol: { kind: "line", color: "border", width: 1.5, casing: "road" },
    },
  ],
};

export const planRoadLabels: Subject = {
  layers: (context) => [
    layer(
      "roads",
      {
        id: "plan-road-label",
        type: "symbol",
        source: SOURCES.plan,
        minzoom: 13,
        filter: ["all", isKind("road"), ["!=", ["geometry-type"], "Point"]],
        layout: {
          "symbol-placement": "line",
          "symbol-spacing": 420,
          "text-field": ["get", "name"],
          "text-font": TEXT_FONT,
          "text-size": context.size.small,
          "text-letter-spacing": 0.12,
          "text-max-angle": 25,
          "text-padding": 5,
        },
        paint: {
          "text-color": context.c.border,
          "text-halo-color": context.c.halo,
          "text-halo-width": 1.4,
          "text-opacity": dimmed(0.95),
        },
      },
      true,
    ),
    ...siteMarks("place", "basemap", context, { dotsFrom: 12.4, iconsFrom: 13.6, namesFrom: 14 }),
  ],
  legend: [
    { id: "place", group: "roads", label: t("文件提到的其他地点"), symbol: { kind: "mark", icon: "place", token: "place" } },
  ],
};
