import type { Map as GlMap } from "maplibre-gl";
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import { toLonLat } from "../geo/measure";
import type { LonLat } from "../geo/types";
import type { Measure } from "../store/tools";
import { paletteOf } from "../style/palette";
import { fromView, toView } from "./datum-view";
import type { Look } from "./draw";

type Hex = `#${string}`;
const MODES = { distance: "linestring", area: "polygon" } as const;
/** The library finishes on a key alone; no keyboard sends this one. */
const FINISH = "AtlasFinish";
/** How near a pointer has to come to a point to mean it, in pixels: a mouse aims, a finger covers. */
const REACH_PX = { mouse: 12, touch: 26 } as const;

/** Leaves the double click alone: it ends a drawing here, and the library would hand it to the zoom before it is over. */
class Adapter extends TerraDrawMapLibreGLAdapter<GlMap> {
  override setDoubleClickToZoom(): void {}
}

/** Drawn in ink with points of paper: the accent stays with the selection. */
function stylesOf({ theme, k }: Look) {
  const c = paletteOf(theme);
  const [ink, paper] = [c.ink as Hex, c.halo as Hex];
  const point = (name: "closingPoint" | "coordinatePoint") => ({
    [`${name}Color`]: paper,
    [`${name}Width`]: 4 * k,
    [`${name}OutlineColor`]: ink,
    [`${name}OutlineWidth`]: 2 * k,
  });
  const points = { ...point("closingPoint"), ...point("coordinatePoint") };
  return {
    line: { lineStringColor: ink, lineStringWidth: 2.6 * k, ...points },
    area: { fillColor: ink, fillOpacity: 0.12, outlineColor: ink, outlineWidth: 2.6 * k, ...points },
  };
}

/** The point that follows the pointer; none while it still lies on the point that was set last. */
function openEnd(last: LonLat | undefined, end: LonLat | undefined): LonLat | null {
  return !end || (last?.[0] === end[0] && last[1] === end[1]) ? null : end;
}

const wgs84Of = (position: GeoJSON.Position): LonLat => fromView(toLonLat(position));

/** What is measured, read from what is drawn: behind the set points of an unfinished shape stands one that follows the pointer. */
function measureOf(feature: GeoJSONStoreFeatures): Measure | null {
  const { geometry, properties } = feature;
  const isDone = properties.currentlyDrawing !== true;
  if (geometry.type === "LineString") {
    const all = geometry.coordinates.map(wgs84Of);
    if (isDone) return { kind: "distance", points: all, live: null, isDone };
    return { kind: "distance", points: all.slice(0, -1), live: openEnd(all.at(-2), all.at(-1)), isDone };
  }
  if (geometry.type !== "Polygon") return null;
  const ring = (geometry.coordinates[0] ?? []).map(wgs84Of);
  if (isDone) return { kind: "area", points: ring.slice(0, -1), live: null, isDone };
  const set = Number(properties.committedCoordinateCount ?? 1);
  return { kind: "area", points: ring.slice(0, set), live: openEnd(ring[set - 1], ring[set]), isDone };
}

/** Without an open end that still lies on the point that was set last: there is no leg yet. */
function atRest(measure: Measure | null): Measure | null {
  const [last, end] = [measure?.points.at(-1), measure?.live];
  return measure && last && end && last[0] === end[0] && last[1] === end[1] ? { ...measure, live: null } : measure;
}

export interface MeasureDrawing {
  /** Makes what is drawn agree with what the store says: a point taken back, finished, or all cleared. */
  readonly follow: (measure: Measure | null) => void;
  /** Sets a point, or lets the open end follow, at a place: what a pointer does, for those who have none. */
  readonly put: (at: LonLat) => void;
  readonly lead: (at: LonLat) => void;
  readonly restyle: (look: Look) => void;
  readonly stop: () => void;
}

/** Starts drawing on the map. One shape at a time; a new one takes the place of the last. */
export function startMeasuring(
  map: GlMap,
  kind: Measure["kind"],
  look: Look,
  report: (measure: Measure | null) => void,
): MeasureDrawing {
  const styles = stylesOf(look);
  const pointerDistance = matchMedia("(pointer: coarse)").matches ? REACH_PX.touch : REACH_PX.mouse;
  /* Keys are told to the page's own actions; the same key must not be taken twice. */
  const common = { pointerDistance, keyEvents: { cancel: null, finish: FINISH }, showCoordinatePoints: true, editable: true };
  const line = new TerraDrawLineStringMode({ ...common, styles: styles.line });
  const area = new TerraDrawPolygonMode({ ...common, styles: styles.area });
  const mode = kind === "distance" ? line : area;
  const draw = new TerraDraw({
    adapter: new Adapter({ map, prefixId: "measure" }),
    modes: [line, area],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  });
  let current: string | number | null = null;
  let isFollowing = false;
  const isZooming = map.doubleClickZoom.isEnabled();
  map.doubleClickZoom.disable();
  draw.start();
  draw.setMode(MODES[kind]);

  const shape = () => (current === null ? undefined : draw.getSnapshotFeature(current));
  const isShape = (f: GeoJSONStoreFeatures) => f.properties.mode === MODES[kind] && f.geometry.type !== "Point";
  const drop = () => {
    const ids = draw.getSnapshot().flatMap((f) => (isShape(f) && f.id !== undefined && f.id !== current ? [f.id] : []));
    if (ids.length > 0) draw.removeFeatures(ids);
  };
  draw.on("change", (ids, type) => {
    if (type === "styling") return;
    const known = ids.find((id) => {
      const f = draw.hasFeature(id) ? draw.getSnapshotFeature(id) : undefined;
      return f !== undefined && isShape(f);
    });
    if (known !== undefined && known !== current) {
      current = known;
      /* The library is in the middle of its own change here. */
      queueMicrotask(drop);
    }
    if (isFollowing) return;
    const now = shape();
    if (now) report(atRest(measureOf(now)));
    else if (type === "delete" && current !== null && ids.includes(current)) {
      current = null;
      report(null);
    }
  });

  const at = (place: LonLat) => {
    const [lng, lat] = toView(place);
    const { x, y } = map.project([lng, lat]);
    return { lng, lat, containerX: x, containerY: y, button: "left", heldKeys: [], isContextMenu: false } as const;
  };

  return {
    follow(measure) {
      const now = shape();
      const drawn = now ? measureOf(now) : null;
      isFollowing = true;
      try {
        if (measure === null) {
          if (drawn === null) return;
          current = null;
          draw.setMode(MODES[kind]);
          draw.clear();
        } else if (drawn && !drawn.isDone && measure.isDone)
          mode.onKeyUp({ key: FINISH, heldKeys: [], preventDefault: () => {} });
        else if (drawn && !drawn.isDone) {
          for (let n = drawn.points.length; n > measure.points.length; n--) draw.undo();
        }
      } finally {
        isFollowing = false;
      }
    },
    put: (place) => mode.onClick({ ...at(place), heldKeys: [] }),
    lead: (place) => mode.onMouseMove({ ...at(place), heldKeys: [] }),
    restyle(next) {
      const { line: l, area: a } = stylesOf(next);
      draw.updateModeOptions<typeof TerraDrawLineStringMode>("linestring", { styles: l });
      draw.updateModeOptions<typeof TerraDrawPolygonMode>("polygon", { styles: a });
    },
    stop() {
      draw.stop();
      if (isZooming) map.doubleClickZoom.enable();
      map.getCanvas().style.cursor = "";
    },
  };
}
