import { byZoom, layer, SOURCES, type Subject } from "./layer";

export const basemapLand: Subject = {
  layers: ({ c }) => [
    layer(null, { id: "ground", type: "background", paint: { "background-color": c.ground } }),
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
