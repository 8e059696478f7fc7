/*
 * The same streets in the way of a general web map, from the same published basemap and without the plan: roads by
 * class, water, green, the metro that runs, names. It is drawn as well as that way can be, so that the comparison is a fair one.
 * The view comes in the fragment: lon,lat,zoom,bearing,pitch.
 */
const [lon, lat, zoom, bearing, pitch] = location.hash.slice(1).split(",").map(Number);
const is = (layer, ...more) => ["all", ["==", ["get", "layer"], layer], ...more];
/* Lines and stations of the metro are published among the features; a general map has them too, once they are open. */
const runs = (kind) => ["all", ["==", ["get", "kind"], kind], ["==", ["get", "transitStatus"], "open"]];
const byClass = (motorway, trunk, primary, other) => [
  "match",
  ["get", "class"],
  "motorway",
  motorway,
  "trunk",
  trunk,
  ["primary", "secondary"],
  primary,
  other,
];
const width = (extra) => [
  "interpolate",
  ["exponential", 1.6],
  ["zoom"],
  10,
  byClass(1.6 + extra, 1.2 + extra, 0.6 + extra, 0.2 + extra),
  14,
  byClass(7 + extra, 6 + extra, 5 + extra, 3 + extra),
  17,
  byClass(26 + extra, 22 + extra, 18 + extra, 12 + extra),
];
const round = { "line-cap": "round", "line-join": "round" };
const name = (id, filter, color, size, layout = {}, source = "basemap") => ({
  id,
  source,
  type: "symbol",
  filter: ["all", ["has", "name"], filter],
  layout: { "text-field": ["get", "name"], "text-font": ["Noto Sans CJK SC"], "text-size": size, ...layout },
  paint: { "text-color": color, "text-halo-color": "#ffffff", "text-halo-width": 1.6 },
});
const along = { "symbol-placement": "line", "symbol-spacing": 320 };

const layers = [
  { id: "land", type: "background", paint: { "background-color": "#f2efe9" } },
  { id: "builtup", type: "fill", filter: is("builtup"), paint: { "fill-color": "#e6e2dc" } },
  { id: "green", type: "fill", filter: is("green"), paint: { "fill-color": "#c9e4b4" } },
  {
    id: "water",
    type: "fill",
    filter: is("water", ["==", ["geometry-type"], "Polygon"]),
    paint: { "fill-color": "#a9d3e6" },
  },
  {
    id: "river",
    type: "line",
    filter: is("water", ["==", ["geometry-type"], "LineString"]),
    layout: round,
    paint: { "line-color": "#a9d3e6", "line-width": ["interpolate", ["exponential", 2], ["zoom"], 10, 1.2, 15, 12] },
  },
  {
    id: "casing",
    type: "line",
    filter: is("road"),
    layout: round,
    paint: { "line-color": byClass("#d98a3c", "#d9a53c", "#cfc6a8", "#cfcac2"), "line-width": width(1.6) },
  },
  {
    id: "road",
    type: "line",
    filter: is("road"),
    layout: round,
    paint: { "line-color": byClass("#f7b267", "#fad07a", "#fdf3bf", "#ffffff"), "line-width": width(0) },
  },
  {
    id: "metro",
    source: "features",
    type: "line",
    filter: runs("metro-line"),
    layout: round,
    paint: { "line-color": "#7d8fb3", "line-width": 2.4, "line-dasharray": [4, 1.5] },
  },
  {
    id: "station",
    source: "features",
    type: "circle",
    filter: runs("station"),
    paint: { "circle-radius": 4, "circle-color": "#ffffff", "circle-stroke-color": "#7d8fb3", "circle-stroke-width": 2 },
  },
].map((layer) => (layer.type === "background" ? layer : { source: "basemap", ...layer }));

const map = new maplibregl.Map({
  container: "map",
  center: [lon, lat],
  zoom,
  bearing,
  pitch,
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      basemap: { type: "geojson", data: "/data/basemap.geojson" },
      features: { type: "geojson", data: "/data/features.geojson" },
    },
    layers: [
      ...layers,
      name("river-name", is("water"), "#4b88a5", 12, along),
      name("green-name", is("green"), "#4e7d33", 12),
      name("road-name", is("road"), "#5d574c", 12, along),
      name("metro-name", runs("metro-line"), "#55689a", 12, along, "features"),
      name("station-name", runs("station"), "#55689a", 12, { "text-anchor": "top", "text-offset": [0, 0.6] }, "features"),
      name("town-name", is("neighbour", ["==", ["geometry-type"], "Point"]), "#55504a", 15),
    ],
  },
});
window.atlasMap = map;
map.once("idle", () => {
  document.documentElement.dataset.mapIdle = "1";
});
