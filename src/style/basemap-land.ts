import { byZoom, isKind, layer, SOURCES, type Subject } from "./layer";

export const basemapLand: Subject = {
  layers: ({ c }) => [
    layer(null, { id: "ground", type: "background", paint: { "background-color": c.ground } }),
    // A district in front is lit as its towns are; under all else, so that its roads and waters stay what they are.
    layer(null, {
      id: "district-ground",
      type: "fill",
      source: SOURCES.plan,
      filter: ["all", isKind("district"), ["==", ["get", "front"], true]],
      paint: { "fill-color": c.paper },
    }),
    layer("basemap", {
      id: "land-block",
      type: "fill",
      source: SOURCES.basemap,
      filter: ["all", ["==", ["get", "layer"], "builtup"], ["!=", ["get", "class"], "commercial"]],
      paint: { "fill-color": c.block, "fill-opacity": byZoom([10.8, 0], [12.5, 1]) },
    }),
    layer("basemap", {
      id: "land-commercial",
      type: "fill",
      source: SOURCES.basemap,
      filter: ["all", ["==", ["get", "layer"], "builtup"], ["==", ["get", "class"], "commercial"]],
      paint: { "fill-color": c.commercial, "fill-opacity": byZoom([10.8, 0], [12.5, 1]) },
    }),
    layer("basemap", {
      id: "land-green",
      type: "fill",
      source: SOURCES.basemap,
      filter: ["==", ["get", "layer"], "green"],
      paint: { "fill-color": c.green },
    }),
  ],
  legend: [],
};
