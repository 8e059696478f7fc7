import { representativePoint } from "../geo/representative";
import type { LonLat } from "../geo/types";
import { shownName } from "../plan/shown-name";
import type { PlanFeature } from "../plan/types";

/** What is looked around: a place, and how far it is looked. */
export interface NearShape {
  readonly point: LonLat;
  /** A circle, or what can be walked to. */
  readonly edge: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  /** The thing whose line stands open. */
  readonly open: PlanFeature | null;
}

/** The place, the edge of what counts as near, and the thing that is being read about; see `selection.ts` for the layers. */
export function nearSource({ point, edge, open }: NearShape): GeoJSON.FeatureCollection {
  const parts: GeoJSON.Feature[] = [
    { type: "Feature", properties: { role: "near-edge" }, geometry: edge },
    { type: "Feature", properties: { role: "near-home" }, geometry: { type: "Point", coordinates: [...point] } },
  ];
  if (open?.geometry) {
    const role = open.geometry.type === "Point" ? "point" : "shape";
    const at: GeoJSON.Point = { type: "Point", coordinates: [...representativePoint(open.geometry)] };
    parts.push(
      { type: "Feature", properties: { role }, geometry: open.geometry },
      { type: "Feature", properties: { role: "label", name: shownName(open.properties) }, geometry: at },
    );
  }
  return { type: "FeatureCollection", features: parts };
}
