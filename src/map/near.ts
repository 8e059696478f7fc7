import type { Map as GlMap } from "maplibre-gl";
import { nearPoint } from "../actions/near";
import { nearEdge, straightM } from "../actions/near-edge";
import { ensurePart, getDataset, subscribeDataset } from "../data/use-dataset";
import { bboxOf } from "../geo/bounds";
import { circlePolygon } from "../geo/footprint";
import type { BBox } from "../geo/types";
import { isNearShown } from "../store/near";
import { atlasStore } from "../store/store";
import type { NearShape } from "../style/near-source";
import { fitBox, MAX_ZOOM } from "./camera";

/** What of the place that is looked around stands on the map; null while none is. */
export function nearShape(): NearShape | null {
  const state = atlasStore.getState();
  const point = isNearShown(state) ? nearPoint(state.nearPlace) : null;
  if (!point) return null;
  const { features } = getDataset();
  const open = (state.nearOpen && features.status === "ready" && features.value.byId.get(state.nearOpen)) || null;
  return { point, open, edge: nearEdge(point, state.nearRange) };
}

/** What has to be seen of the place that is looked around: all that counts as near; null while none is. */
export function nearBox(): BBox | null {
  const state = atlasStore.getState();
  const point = isNearShown(state) ? nearPoint(state.nearPlace) : null;
  return point && bboxOf(circlePolygon(point, straightM(state.nearRange) * 1.08));
}

/** Draws anew, and brings the whole of what counts as near into view, whenever the place or the distance is another. */
export function followNear(map: GlMap, draw: () => void): () => void {
  let fitted = "";
  let isDrawn = false;
  const look = () => {
    const state = atlasStore.getState();
    const point = isNearShown(state) ? nearPoint(state.nearPlace) : null;
    if (!point && !isDrawn) return;
    isDrawn = point !== null;
    if (point && state.nearRange === "walk") ensurePart("ground");
    const wanted = point ? `${point.join()} ${state.nearRange}` : "";
    const box = wanted === fitted ? null : nearBox();
    if (box) fitBox(map, box, { isInstant: fitted === "", maxZoom: MAX_ZOOM });
    fitted = wanted;
    draw();
  };
  const stops = [
    atlasStore.subscribe((s) => s.nearPlace, look),
    atlasStore.subscribe((s) => s.nearRange, look),
    atlasStore.subscribe((s) => s.nearOpen, draw),
    atlasStore.subscribe((s) => s.right === "near", look),
    subscribeDataset(look),
  ];
  look();
  return () => {
    for (const stop of stops) stop();
  };
}
