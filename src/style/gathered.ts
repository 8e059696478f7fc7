import { representativePoint } from "../geo/representative";
import { t } from "../i18n/words";
import type { Cluster } from "../plan/invest-clusters";
import { shownName } from "../plan/shown-name";
import { TEXT_FONT, TEXT_FONT_BOLD } from "./fonts";
import { fineLayer, SOURCES, type Subject } from "./layer";

/** Radius in pixels of the circle of one thing; its area grows with their number. */
const ONE_PX = 7.5;
/** Below this the number would not fit in. */
const LEAST_PX = 11;

/**
 * How many parcels and carriers the text puts on each corridor, at the middle of the corridor (WGS84): `count` of both,
 * `radius` in pixels, `words` with the name of the corridor and what the number is made of, `ink` of the corridor. One that holds none, or has no shape, is left out.
 */
export function gatheredSource(
  clusters: readonly Cluster[],
  inkOf: (id: string) => string | null,
): GeoJSON.Feature<GeoJSON.Point>[] {
  return clusters.flatMap(({ corridor, parcels, carriers }) => {
    const count = parcels.length + carriers.length;
    if (!corridor.geometry || count === 0) return [];
    const held = [
      ...(parcels.length > 0 ? [t("地块 {0}", parcels.length)] : []),
      ...(carriers.length > 0 ? [t("载体 {0}", carriers.length)] : []),
    ].join(" · ");
    const words = `${shownName(corridor.properties)}\n${held}`;
    return [
      {
        type: "Feature",
        properties: {
          role: "gathered",
          id: corridor.properties.id,
          count,
          radius: Math.max(LEAST_PX, Number((ONE_PX * Math.sqrt(count)).toFixed(1))),
          words,
          ink: inkOf(corridor.properties.id),
        },
        geometry: { type: "Point", coordinates: [...representativePoint(corridor.geometry)] },
      },
    ];
  });
}

/** What the plan gathers where, as circles with their numbers; of words that find no room the later give way, a number never does. */
export const gathered: Subject = {
  layers: ({ c, size }) => [
    fineLayer(null, {
      id: "gathered",
      type: "circle",
      source: SOURCES.focus,
      filter: ["==", ["get", "role"], "gathered"],
      layout: { "circle-sort-key": ["-", ["get", "radius"]] },
      paint: {
        "circle-radius": ["*", ["get", "radius"], size.k],
        "circle-color": c.halo,
        "circle-opacity": 0.94,
        "circle-stroke-color": ["coalesce", ["get", "ink"], c.accent],
        "circle-stroke-width": 2.5,
      },
    }),
    fineLayer(null, {
      id: "gathered-words",
      type: "symbol",
      source: SOURCES.focus,
      filter: ["==", ["get", "role"], "gathered"],
      layout: {
        "text-field": ["get", "words"],
        "text-font": TEXT_FONT,
        "text-size": size.small,
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": ["+", 0.5, ["/", ["*", ["get", "radius"], size.k], size.small]],
        "text-max-width": 20,
      },
      paint: { "text-color": ["coalesce", ["get", "ink"], c.accent], "text-halo-color": c.halo, "text-halo-width": 2.4 },
    }),
    fineLayer(null, {
      id: "gathered-count",
      type: "symbol",
      source: SOURCES.focus,
      filter: ["==", ["get", "role"], "gathered"],
      layout: {
        "text-field": ["to-string", ["get", "count"]],
        "text-font": TEXT_FONT_BOLD,
        "text-size": size.big,
        "text-allow-overlap": true,
      },
      paint: { "text-color": ["coalesce", ["get", "ink"], c.accent], "text-halo-color": c.halo, "text-halo-width": 1 },
    }),
  ],
  legend: [],
};
