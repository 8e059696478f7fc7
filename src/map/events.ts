import type { Map as GlMap, MapGeoJSONFeature, Point } from "maplibre-gl";
import { chooseTapped } from "../actions/near";
import { clearSelection, hoverFeature, selectFeature } from "../actions/select";
import { atlasStore } from "../store/store";
import { fromView } from "./datum-view";
import { type Candidate, pick } from "./pick";

/** Half the side of the box that is searched, in pixels: a mouse aims, a finger covers. */
const REACH = { mouse: 7, touch: 22 } as const;

function candidate(map: GlMap, feature: MapGeoJSONFeature, at: Point, hits: ReadonlySet<string>): Candidate {
  const { id, kind } = feature.properties as { id: string; kind: string };
  const exact = hits.has(`${feature.layer.id}/${id}`);
  if (exact) return { id, kind, distancePx: 0 };
  if (feature.geometry.type !== "Point") return { id, kind, distancePx: null };
  const [lon = 0, lat = 0] = feature.geometry.coordinates;
  return { id, kind, distancePx: map.project([lon, lat]).dist(at) };
}

/** The feature meant by a pointer at a place of the map; null where there is none. */
function featureAt(map: GlMap, layers: readonly string[], at: Point, reach: number): string | null {
  const there = layers.filter((id) => map.getLayer(id));
  const box: [[number, number], [number, number]] = [
    [at.x - reach, at.y - reach],
    [at.x + reach, at.y + reach],
  ];
  const exact = new Set(map.queryRenderedFeatures(at, { layers: there }).map((f) => `${f.layer.id}/${f.properties.id}`));
  return pick(map.queryRenderedFeatures(box, { layers: there }).map((f) => candidate(map, f, at, exact)));
}

/** A press on the map selects: no tool is in the hand, and no place is being chosen. */
function selects(): boolean {
  const { tool, isNearPicking } = atlasStore.getState();
  return tool === null && !isNearPicking;
}

function reachOf(event: Event): number {
  const isFinger = event instanceof PointerEvent ? event.pointerType === "touch" : matchMedia("(pointer: coarse)").matches;
  return isFinger ? REACH.touch : REACH.mouse;
}

/** What the map draws in layers of its own knows nothing of what stands on it: `raisedAt` is asked first. */
export interface Aims {
  readonly layers: () => readonly string[];
  readonly raisedAt: (at: Point, reachPx: number) => string | null;
}

/** Turns what happens on the map into actions. `onPointer` hears where the mouse is, for the hover card. */
export function listen(map: GlMap, { layers, raisedAt }: Aims, onPointer: (at: Point | null) => void): () => void {
  const meantAt = (at: Point, reach: number) => raisedAt(at, reach / 2) ?? featureAt(map, layers(), at, reach);
  let frame = 0;
  const onMove = (at: Point) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (map.isMoving() || !selects()) return;
      const id = meantAt(at, REACH.mouse);
      map.getCanvas().style.cursor = id ? "pointer" : "";
      hoverFeature(id, "map");
      onPointer(id ? at : null);
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    hoverFeature(null, "map");
    onPointer(null);
  };
  const subscriptions = [
    map.on("click", (event) => {
      if (atlasStore.getState().isNearPicking) {
        chooseTapped(fromView([event.lngLat.lng, event.lngLat.lat]));
        return;
      }
      if (!selects()) return;
      const id = meantAt(event.point, reachOf(event.originalEvent));
      if (id) selectFeature({ id, origin: "map" });
      else if (clearSelection.isAvailable() === true) clearSelection();
    }),
    map.on("mousemove", (event) => {
      if (!matchMedia("(hover: none)").matches) onMove(event.point);
    }),
    map.on("mouseout", leave),
    map.on("movestart", leave),
  ];
  /** Without a mouse: the arrow keys move the map, Enter takes what lies nearest to its middle. */
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && atlasStore.getState().isNearPicking) {
      const { lng, lat } = map.getCenter();
      chooseTapped(fromView([lng, lat]));
      return;
    }
    if (event.key !== "Enter" || !selects()) return;
    const id = featureAt(map, layers(), map.project(map.getCenter()), 60);
    if (id) selectFeature({ id, origin: "map" });
  };
  map.getCanvas().addEventListener("keydown", onKey);
  return () => {
    cancelAnimationFrame(frame);
    map.getCanvas().removeEventListener("keydown", onKey);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}
