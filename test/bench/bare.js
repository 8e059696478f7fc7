/*
 * The yardstick: the same things with their names, drawn by MapLibre in the plainest way it can. The ground comes as the
 * GeoJSON file, or with `?ground=pmtiles` as the archive that our product reads, whole and from memory as it does; both
 * through the same layers.
 */
const label = (more, layout = {}) => ({
  type: "symbol",
  ...more,
  layout: { "text-field": ["get", "name"], "text-font": ["Noto Sans CJK SC"], "text-size": 12, ...layout },
  paint: { "text-halo-color": "#fff", "text-halo-width": 1.5 },
});
const of = (type) => ["==", ["geometry-type"], type];
const drawn = (id, more) => [
  { id: `${id}-fill`, type: "fill", ...more(of("Polygon")), paint: { "fill-color": "#8aa", "fill-opacity": 0.2 } },
  { id: `${id}-line`, type: "line", ...more(["literal", true]), paint: { "line-color": "#667", "line-width": 1 } },
  { id: `${id}-dot`, type: "circle", ...more(of("Point")), paint: { "circle-radius": 4, "circle-color": "#234" } },
  label({ id: `${id}-name`, ...more(["!=", ["geometry-type"], "LineString"]) }),
  label({ id: `${id}-along`, ...more(of("LineString")) }, { "symbol-placement": "line" }),
];

const isTiles = new URLSearchParams(location.search).get("ground") === "pmtiles";
/** Layer of the authored ground, and of the tiles. */
const GROUND = [
  ["builtup", "landuse"],
  ["water", "water"],
  ["road", "roads"],
  ["metro", "transit"],
  ["neighbour", "boundaries"],
];
const ground = GROUND.flatMap(([own, tiles]) =>
  drawn(own, (filter) =>
    isTiles
      ? { source: "basemap", "source-layer": tiles, filter }
      : { source: "basemap", filter: ["all", ["==", ["get", "layer"], own], filter] },
  ),
);

function addMap(basemap) {
  const map = new maplibregl.Map({
    container: "map",
    center: [121.468, 31.3275],
    zoom: 12.6,
    attributionControl: false,
    style: {
      version: 8,
      sources: { basemap, plan: { type: "geojson", data: "/data/features.geojson" } },
      layers: [
        { id: "ground", type: "background", paint: { "background-color": "#f6f4ee" } },
        ...ground,
        ...drawn("plan", (filter) => ({ source: "plan", filter })),
      ],
    },
  });
  map.once("idle", () => {
    document.documentElement.dataset.mapIdle = String(Math.round(performance.now()));
  });
}

function addTiles() {
  const whole = fetch("/data/basemap.pmtiles").then((response) => response.arrayBuffer());
  const archive = new pmtiles.PMTiles({
    getKey: () => "memory",
    getBytes: async (from, length) => ({ data: (await whole).slice(from, from + length) }),
  });
  const protocol = new pmtiles.Protocol();
  protocol.add(archive);
  maplibregl.addProtocol("pmtiles", protocol.tile);
  addMap({ type: "vector", url: "pmtiles://memory" });
}

if (isTiles) addTiles();
else addMap({ type: "geojson", data: "/data/basemap.geojson" });
