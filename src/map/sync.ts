import type { Map as GlMap } from "maplibre-gl";
import { shown, subscribeShown } from "../actions/shown";
import { setCamera } from "../actions/view";
import type { Dataset } from "../data/dataset";
import { getDataset, subscribeDataset } from "../data/use-dataset";
import { bboxOf, bboxOfAll } from "../geo/bounds";
import { shiftFrom } from "../geo/shift";
import type { BBox } from "../geo/types";
import type { FilterPlace } from "../plan/invest-keys";
import { outlineOf } from "../plan/invest-place";
import type { Scene } from "../plan/scene";
import type { Camera } from "../store/state";
import { atlasStore } from "../store/store";
import { RAISED_PITCH_DEG } from "../style/column-scale";
import { fitBox, keepInView, leanTo, MAX_ZOOM, showFeature } from "./camera";
import { fromView, toView, viewDatum } from "./datum-view";
import { drawingOn, featureOf, type Look, selectedFeature } from "./draw";
import { followNear, nearBox } from "./near";
import { followBasemap } from "./online-basemap";
import { sceneCamera } from "./scene-camera";

/** On the page's root, for tests and bench: when the first map with its names stood, and when the map last came to rest, in milliseconds. */
const FIRST = "mapFirst";
const IDLE = "mapIdle";
/** About what the key of the columns and the bar of the years take of the map's foot. */
const FOOT_REM = { wide: { none: 0, columns: 0, years: 7 }, narrow: { none: 0, columns: 8, years: 12 } } as const;

/** Runs after the next picture: what a reader reads comes before the map, which may need long to draw itself anew. */
function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
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

/** The box round all that the search for land has found, and round the place where it looks; null where nothing of it is on the map. */
function boxOfFound(found: ReadonlySet<string>, place: FilterPlace | null): BBox | null {
  const shapes = [...found].flatMap((id) => featureOf(id)?.geometry ?? []);
  const outline = outlineOf(place);
  return bboxOfAll(outline ? [...shapes, outline] : shapes);
}

/** Here the key and the bar lie across the whole foot. */
function isNarrow(map: GlMap): boolean {
  return map.getContainer().clientWidth <= 720;
}

/** Keeps the map as the store and the data set say. The map holds no state of its own but its camera, which it reports. */
export function syncMap(
  map: GlMap,
  look: () => Look,
  madeOf: Dataset,
): { readonly restyle: () => void; readonly stop: () => void } {
  let reported: Camera | null = atlasStore.getState().camera;
  /* The map was made of what was there; what comes later, or again after a failure, is drawn then. */
  let drawn: { readonly features: unknown; readonly basemap: unknown } = { features: madeOf.features, basemap: madeOf.basemap };
  let fitted: Camera | null = null;
  let drawnIn = viewDatum();
  let cancelPending = () => {};
  let isWhole = false;

  const draw = drawingOn(map, look);
  const cameraman = sceneCamera(map);
  /** The map is no longer at rest, and says so when it is again, even where nothing of the picture has changed. */
  const busy = () => {
    delete document.documentElement.dataset[IDLE];
    map.triggerRepaint();
  };

  function drawSelection(): void {
    draw.focus();
    draw.dim();
    const { selection } = shown();
    const feature = selection.kind === "feature" ? featureOf(selection.id) : null;
    if (!feature || selection.kind !== "feature" || selection.origin === "url") return;
    if (selection.origin === "map") keepInView(map, feature);
    else showFeature(map, feature);
  }

  /** Straight down, but leaning back while something stands on the map. */
  function restingPitch(): number {
    return shown().raised.kind === "none" ? 0 : RAISED_PITCH_DEG;
  }

  function fitArea(isInstant: boolean): void {
    const { area, raised, found, place } = shown();
    const town = featureOf(area);
    const sought = found ? boxOfFound(found, place) : null;
    const box = nearBox() ?? sought ?? (town?.geometry ? bboxOf(town.geometry) : null);
    const footPx = FOOT_REM[isNarrow(map) ? "narrow" : "wide"][raised.kind] * look().k * 16;
    if (box) fitBox(map, box, { isInstant, maxZoom: MAX_ZOOM, why: "fit-area", pitch: restingPitch(), footPx });
  }

  /** The window, a pane or the phone's sheet leaves the map more or less room. */
  function onRoomChanged(): void {
    const now = shown();
    const feature = selectedFeature(now);
    if (now.scene) cameraman.refit(now.scene);
    else if (feature) keepInView(map, feature);
    else if (now.camera === null) fitArea(true);
  }

  function onData(): void {
    const { features: f, basemap: b } = getDataset();
    const isFirst = drawn.features !== f && f.status === "ready";
    const isChanged = drawn.features !== f || drawn.basemap !== b;
    drawn = { features: f, basemap: b };
    if (!isChanged) return;
    busy();
    if (isFirst) draw.plan();
    draw.basemap();
    if (isFirst) {
      const { scene, camera } = shown();
      if (!scene && camera === null) fitArea(true);
      draw.focus();
      draw.dim();
    }
  }

  function onCamera(camera: Camera | null): void {
    if (camera === reported) return;
    reported = camera;
    if (shown().scene) return;
    busy();
    if (camera === null) fitArea(false);
    else map.jumpTo({ ...camera, center: toView(camera.center) });
  }

  /** Another basemap lies beneath: what gives way to it goes, and in another datum everything moves with it. */
  function onBasemap(): void {
    busy();
    draw.visibility();
    const datum = viewDatum();
    if (datum === drawnIn) return;
    const { lng, lat } = map.getCenter();
    const center = shiftFrom(drawnIn, [lng, lat]);
    drawnIn = datum;
    draw.plan();
    draw.focus();
    map.jumpTo({ center: toView(center) }, { why: "datum" });
  }

  /** Tells the store where the map stands now, unless it is where the store, the fitted town or another datum has put it. */
  function report(isFit: boolean): void {
    if (shown().scene) return;
    const { lng, lat } = map.getCenter();
    const now: Camera = { center: fromView([lng, lat]), zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
    if (isFit) fitted = now;
    const known = atlasStore.getState().camera === null ? fitted : reported;
    if (isFit || (known && isSameCamera(known, now))) return;
    reported = now;
    setCamera(now);
  }

  /** A scene comes in, is left for a while, or was the last: then the map stands where a person's own settings have it. */
  function onScene(scene: Scene | null, before: Scene | null): void {
    busy();
    cancelPending();
    const { present } = atlasStore.getState();
    cameraman.roam(present !== null);
    draw.focus();
    draw.dim();
    if (scene) {
      cameraman.show(scene, before === null);
      return;
    }
    cameraman.stop();
    const { camera } = shown();
    if (present?.isExploring) report(false);
    else if (camera === null) fitArea(true);
    else map.jumpTo({ ...camera, center: toView(camera.center) });
  }

  const stops = [
    subscribeDataset(onData),
    subscribeShown((s) => s.camera, onCamera),
    subscribeShown(
      (s) => s.hidden,
      () => {
        busy();
        draw.visibility();
      },
    ),
    subscribeShown(
      (s) => s.fronts.join(),
      () => {
        busy();
        draw.plan();
        const { scene, camera } = shown();
        if (!scene && camera === null) fitArea(false);
      },
    ),
    /* A link that brings its own camera has said how it looks at things, and so has a scene. */
    subscribeShown(
      (s) => s,
      ({ raised, camera, scene }, before) => {
        if ((raised.kind === "none") === (before.raised.kind === "none")) return;
        if (scene || before.scene) return;
        if (camera === null) fitArea(false);
        else if (camera === before.camera) leanTo(map, restingPitch());
      },
    ),
    subscribeShown((s) => s.scene, onScene),
    subscribeShown(
      (s) => s.waiting,
      () => {
        busy();
        draw.focus();
        draw.reveal();
      },
    ),
    subscribeShown(
      (s) => s.found,
      () => {
        busy();
        draw.focus();
        draw.dim();
        const { scene, camera } = shown();
        if (!scene && camera === null) fitArea(false);
      },
    ),
    subscribeShown(
      (s) => s.gathered,
      () => {
        busy();
        draw.focus();
      },
    ),
    subscribeShown((s) => s.basemapState, onBasemap),
    subscribeShown((s) => s.hover, draw.focus),
    followNear(map, () => {
      busy();
      draw.focus();
    }),
    atlasStore.subscribe(
      (s) => s.sheet,
      () => {
        cancelPending();
        cancelPending = afterPaint(() => {
          drawSelection();
          onRoomChanged();
        });
      },
    ),
    subscribeShown(
      (s) => s.selection,
      () => {
        if (shown().scene) return;
        busy();
        cancelPending();
        cancelPending = afterPaint(drawSelection);
      },
    ),
  ];
  const subscriptions = [
    map.on("movestart", busy),
    map.on("moveend", (event) => report(/^(?:fit-area|datum)$/u.test(String((event as { why?: unknown }).why)))),
    map.on("resize", onRoomChanged),
    map.on("idle", () => {
      if (getDataset().features.status === "loading") return;
      const { dataset } = document.documentElement;
      const now = String(Math.round(performance.now()));
      if (isWhole) dataset[IDLE] = now;
      else {
        isWhole = true;
        dataset[FIRST] = now;
        draw.whole();
        map.triggerRepaint();
      }
    }),
  ];
  if (shown().camera === null) fitArea(true);
  draw.dim();
  onData();
  const { scene } = shown();
  if (scene) onScene(scene, null);
  stops.push(followBasemap(map));
  return {
    restyle() {
      busy();
      draw.restyle();
    },
    stop() {
      delete document.documentElement.dataset[IDLE];
      cancelPending();
      cameraman.stop();
      for (const stop of stops) stop();
      for (const subscription of subscriptions) subscription.unsubscribe();
    },
  };
}
