import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { byZoom, fineLayer, isKind, layer, SOURCES, type Subject } from "./layer";
import { isGroundDetail, isGroundKind } from "./protomaps";

const GREEN = [
  "park",
  "garden",
  "grass",
  "forest",
  "wood",
  "scrub",
  "meadow",
  "wetland",
  "cemetery",
  "golf_course",
  "recreation_ground",
  "nature_reserve",
  "national_park",
  "protected_area",
  "playground",
  "pitch",
  "dog_park",
  "village_green",
  "allotments",
  "orchard",
  "farmland",
  "zoo",
];
const BUILT_UP = [
  "residential",
  "neighbourhood",
  "industrial",
  "railway",
  "school",
  "university",
  "college",
  "kindergarten",
  "hospital",
  "stadium",
];
const COMMERCIAL = ["commercial", "retail", "supermarket", "townhall"];

const isArea: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];

export const basemapLand: Subject = {
  layers: ({ c }) => [
    layer(null, { id: "ground", type: "background", paint: { "background-color": c.ground } }),
    // A district in front is lit as its towns are; under all else, so that its roads and waters stay what they are.
    fineLayer(null, {
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
      "source-layer": "landuse",
      filter: ["all", isArea, ["any", isGroundKind(...BUILT_UP), isGroundDetail("block")]],
      paint: { "fill-color": c.block, "fill-opacity": byZoom([10.8, 0], [12.5, 1]) },
    }),
    layer("basemap", {
      id: "land-commercial",
      type: "fill",
      source: SOURCES.basemap,
      "source-layer": "landuse",
      filter: ["all", isArea, isGroundKind(...COMMERCIAL)],
      paint: { "fill-color": c.commercial, "fill-opacity": byZoom([10.8, 0], [12.5, 1]) },
    }),
    layer("basemap", {
      id: "land-green",
      type: "fill",
      source: SOURCES.basemap,
      "source-layer": "landuse",
      filter: ["all", isArea, isGroundKind(...GREEN)],
      paint: { "fill-color": c.green },
    }),
    // Our own ground has no buildings; an extract may.
    layer("basemap", {
      id: "land-building",
      type: "fill",
      source: SOURCES.basemap,
      "source-layer": "buildings",
      minzoom: 14,
      filter: ["all", isArea, isGroundKind("building", "building_part")],
      paint: { "fill-color": c.building, "fill-opacity": byZoom([14, 0], [15, 0.9]) },
    }),
  ],
  legend: [],
};
