import type { LonLat } from "../geo/types";
import type { Drawing } from "./drawing";

/** A place that is looked around, and the edge of what counts as near. */
export interface StillNear {
  readonly point: LonLat;
  readonly edge: GeoJSON.Geometry;
}

/** The same that the live map draws in `selection.ts`: the edge, a light wash within, and the place itself. */
export function NearMarks({ drawing: { plane, c }, near }: { drawing: Drawing; near: StillNear }) {
  const edge = plane.path(near.edge);
  const home = plane.path({ type: "Point", coordinates: [...near.point] });
  return (
    <g>
      {edge && <path d={edge} fill={c.accent} fillOpacity={0.06} stroke={c.accent} strokeWidth={2 * plane.k} />}
      {home && <path d={home} fill={c.accent} stroke={c.halo} strokeWidth={3 * plane.k} paintOrder="stroke" />}
    </g>
  );
}
