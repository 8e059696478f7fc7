import { byZoom, fineLayer, layer, SOURCES, type Subject } from "./layer";
import { isGroundDetail, isGroundKind } from "./protomaps";

const round = { "line-cap": "round", "line-join": "round" } as const;

/** What of the ground lies over its roads: metro lines that no plan here names, and the lines between other towns. */
export const basemapRails: Subject = {
  layers: ({ c }) => [
    layer("metro", {
      id: "metro-other",
      type: "line",
      source: SOURCES.basemap,
      "source-layer": "transit",
      filter: isGroundKind("subway"),
      layout: round,
      paint: { "line-color": ["get", "color"], "line-width": byZoom([10, 0.8], [14, 2]), "line-opacity": 0.4 },
    }),
    // An extract has the tracks among its roads, and without the colour of their line.
    layer("metro", {
      id: "metro-track",
      type: "line",
      source: SOURCES.basemap,
      "source-layer": "roads",
      filter: ["all", isGroundKind("rail"), isGroundDetail("subway")],
      layout: round,
      paint: { "line-color": c.placeInk, "line-width": byZoom([10, 0.8], [14, 2]), "line-opacity": 0.3 },
    }),
    fineLayer(null, {
      id: "neighbour-line",
      type: "line",
      source: SOURCES.basemap,
      "source-layer": "boundaries",
      filter: ["==", ["geometry-type"], "LineString"],
      paint: { "line-color": c.border, "line-width": 0.6, "line-opacity": 0.35, "line-dasharray": [4, 3] },
    }),
  ],
  legend: [],
};
