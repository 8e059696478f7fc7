/* The yardstick: the same two files with their names, drawn by MapLibre in the plainest way it can. */
const label = (id, source, filter, layout = {}) => ({
  id,
  source,
  type: "symbol",
  filter,
  layout: { "text-field": ["get", "name"], "text-font": ["Noto Sans CJK SC"], "text-size": 12, ...layout },
  paint: { "text-halo-color": "#fff", "text-halo-width": 1.5 },
});
const of = (type) => ["==", ["geometry-type"], type];

const layers = ["basemap", "plan"].flatMap((source) => [
  { id: `${source}-fill`, source, type: "fill", filter: of("Polygon"), paint: { "fill-color": "#8aa", "fill-opacity": 0.2 } },
  { id: `${source}-line`, source, type: "line", paint: { "line-color": "#667", "line-width": 1 } },
  { id: `${source}-dot`, source, type: "circle", filter: of("Point"), paint: { "circle-radius": 4, "circle-color": "#234" } },
  label(`${source}-name`, source, ["!=", ["geometry-type"], "LineString"]),
  label(`${source}-along`, source, of("LineString"), { "symbol-placement": "line" }),
]);

const map = new maplibregl.Map({
  container: "map",
  center: [121.468, 31.3275],
  zoom: 12.6,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      basemap: { type: "geojson", data: "/data/basemap.geojson" },
      plan: { type: "geojson", data: "/data/features.geojson" },
    },
    layers: [{ id: "ground", type: "background", paint: { "background-color": "#f6f4ee" } }, ...layers],
  },
});
map.once("idle", () => {
  document.documentElement.dataset.mapIdle = String(Math.round(performance.now()));
});
