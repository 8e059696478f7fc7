import type { GeoJSONSource, Map as GlMap } from "maplibre-gl";
import { setCamera } from "../actions/view";
import { getDataset, subscribeDataset } from "../data/use-dataset";
import { bboxOf } from "../geo/bounds";
import type { PlanFeature } from "../plan/types";
import type { AtlasState, Camera } from "../store/state";
import { atlasStore } from "../store/store";
import { atlasLayers, styleContext } from "../style/build-style";
import { concernedIds, focusSource } from "../style/focus-source";
import { SOURCES } from "../style/layer";
import type { ThemeName } from "../style/palette";
import { basemapSource, planSources, veilSource } from "../style/sources";
import { fitBox, keepInView, MAX_ZOOM, showFeature } from "./camera";

export interface Look {
  readonly theme: ThemeName;
  readonly k: number;
}

const IDLE = "mapIdle";

function features(): readonly PlanFeature[] {
  const part = getDataset().features;
  return part.status === "ready" ? part.value.all : [];
}

function featureOf(id: string | null | undefined): PlanFeature | null {
  const part = getDataset().features;
  return (id && part.status === "ready" && part.value.byId.get(id)) || null;
}

function selected(state: AtlasState): PlanFeature | null {
  return state.selection.kind === "feature" ? featureOf(state.selection.id) : null;
}

function data(map: GlMap, source: string): GeoJSONSource | undefined {
  return map.getSource<GeoJSONSource>(source);
}

function isSameCamera(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, by: number) => Math.abs(x - y) < by;
  return (
    near(a.center[0], b.center[0], 1e-6) &&
    near(a.center[1], b.center[1], 1e-6) &&
    near(a.zoom, b.zoom, 1e-3) &&
    near(a.bearing, b.bearing, 1e-2) &&
    near(a.pitch, b.pitch, 1e-2)
  );
}

/** Keeps the map as the store and the data set say. The map holds no state of its own but its camera, which it reports. */
export function syncMap(map: GlMap, look: () => Look): { readonly restyle: () => void; readonly stop: () => void } {
  let reported: Camera | null = atlasStore.getState().camera;
  let drawn: { readonly features: unknown; readonly basemap: unknown } = { features: null, basemap: null };
  let dimmedIds: ReadonlySet<string> | null = null;
  let fitted: Camera | null = null;

  const busy = () => {
    delete document.documentElement.dataset[IDLE];
  };

  function drawPlan(): void {
    const { area } = atlasStore.getState();
    const { plan, marks, spines } = planSources(features(), area, look().theme);
    data(map, SOURCES.plan)?.setData(plan);
    data(map, SOURCES.marks)?.setData(marks);
    data(map, SOURCES.spines)?.setData(spines);
    data(map, SOURCES.veil)?.setData(veilSource(features(), area));
  }

  function drawBasemap(): void {
    const { basemap } = getDataset();
    if (basemap.status === "ready") data(map, SOURCES.basemap)?.setData(basemapSource(basemap.value, features()));
  }

  function drawFocus(): void {
    const state = atlasStore.getState();
    data(map, SOURCES.focus)?.setData(focusSource(selected(state), featureOf(state.hover?.featureId)));
  }

  function dim(): void {
    const concerned = concernedIds(selected(atlasStore.getState()), features());
    if (concerned === dimmedIds) return;
    dimmedIds = concerned;
    for (const source of [SOURCES.plan, SOURCES.marks, SOURCES.spines]) {
      map.removeFeatureState({ source });
      if (concerned) {
        for (const { properties } of features()) {
          if (!concerned.has(properties.id)) map.setFeatureState({ source, id: properties.id }, { dim: true });
        }
      }
    }
  }

  function fitArea(isInstant: boolean): void {
    const town = featureOf(atlasStore.getState().area);
    const box = town?.geometry ? bboxOf(town.geometry) : null;
    if (box) fitBox(map, box, { isInstant, maxZoom: MAX_ZOOM, why: "fit-area" });
  }

  function onData(): void {
    const { features: f, basemap: b } = getDataset();
    const isFirst = drawn.features !== f && f.status === "ready";
    const isChanged = drawn.features !== f || drawn.basemap !== b;
    drawn = { features: f, basemap: b };
    if (!isChanged) return;
    busy();
    if (isFirst) drawPlan();
    drawBasemap();
    if (isFirst) {
      if (atlasStore.getState().camera === null) fitArea(true);
      drawFocus();
      dim();
    }
  }

  function onCamera(camera: Camera | null): void {
    if (camera === reported) return;
    reported = camera;
    busy();
    if (camera === null) fitArea(false);
    else map.jumpTo({ ...camera, center: [camera.center[0], camera.center[1]] });
  }

  function setVisibility(hidden: AtlasState["hidden"]): void {
    busy();
    for (const { group, spec } of atlasLayers(styleContext(look().theme, look().k))) {
      if (group) map.setLayoutProperty(spec.id, "visibility", hidden.includes(group) ? "none" : "visible");
    }
  }

  /** Puts the colours and sizes of another theme on the layers that are there; sources stay. */
  function restyle(): void {
    busy();
    for (const { spec } of atlasLayers(styleContext(look().theme, look().k))) {
      for (const [name, value] of Object.entries(spec.paint ?? {})) map.setPaintProperty(spec.id, name, value);
      const layout = (spec as { layout?: object }).layout ?? {};
      for (const [name, value] of Object.entries(layout)) map.setLayoutProperty(spec.id, name, value);
    }
    drawPlan();
  }

  /** Tells the store where the map stands now, unless it is where the store, or the fitted town, has put it. */
  function report(isFit: boolean): void {
    const { lng, lat } = map.getCenter();
    const now: Camera = { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
    if (isFit) fitted = now;
    const known = atlasStore.getState().camera === null ? fitted : reported;
    if (isFit || (known && isSameCamera(known, now))) return;
    reported = now;
    setCamera(now);
  }

  const stops = [
    subscribeDataset(onData),
    atlasStore.subscribe((s) => s.camera, onCamera),
    atlasStore.subscribe((s) => s.hidden, setVisibility),
    atlasStore.subscribe(
      (s) => s.area,
      () => {
        busy();
        drawPlan();
      },
    ),
    atlasStore.subscribe((s) => s.hover, drawFocus),
    atlasStore.subscribe(
      (s) => s.selection,
      (selection) => {
        busy();
        drawFocus();
        dim();
        const feature = selection.kind === "feature" ? featureOf(selection.id) : null;
        if (feature && selection.kind === "feature" && selection.origin !== "map" && selection.origin !== "url")
          showFeature(map, feature);
      },
    ),
  ];
  const subscriptions = [
    map.on("movestart", busy),
    map.on("moveend", (event) => report((event as { why?: unknown }).why === "fit-area")),
    map.on("resize", () => {
      const feature = selected(atlasStore.getState());
      if (feature) keepInView(map, feature);
      else if (atlasStore.getState().camera === null) fitArea(true);
    }),
    map.on("idle", () => {
      const { features: f } = getDataset();
      if (f.status !== "loading") document.documentElement.dataset[IDLE] = String(Math.round(performance.now()));
    }),
  ];
  onData();
  return {
    restyle,
    stop() {
      busy();
      for (const stop of stops) stop();
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
