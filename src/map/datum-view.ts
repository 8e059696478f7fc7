import { type Datum, shiftFrom, shiftTo } from "../geo/shift";
import type { LonLat } from "../geo/types";
import type { AtlasState } from "../store/state";
import { atlasStore } from "../store/store";

/** The datum of what lies beneath the plan at this moment; the whole map is drawn in it, everything else stays WGS84. */
export function viewDatum(state: Pick<AtlasState, "basemapState"> = atlasStore.getState()): Datum {
  return state.basemapState.status === "shown" ? state.basemapState.datum : "WGS84";
}

/** A WGS84 position as the map's engine has to be told it. */
export function toView(position: LonLat): [number, number] {
  const [lon, lat] = shiftTo(viewDatum(), position);
  return [lon, lat];
}

/** What the map's engine calls a position, as WGS84. */
export function fromView(position: LonLat): [number, number] {
  const [lon, lat] = shiftFrom(viewDatum(), position);
  return [lon, lat];
}
