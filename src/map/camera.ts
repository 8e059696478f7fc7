import type { Map as GlMap, MapOptions, PaddingOptions } from "maplibre-gl";
import { bboxOf } from "../geo/bounds";
import { circlePolygon } from "../geo/footprint";
import { representativePoint } from "../geo/representative";
import type { BBox } from "../geo/types";
import type { PlanFeature } from "../plan/types";
import { toView } from "./datum-view";

/** Beyond this the data bear no more: nothing in them is known better than to a few metres, most to tens. */
export const MAX_ZOOM = 17;
export const MIN_ZOOM = 9.4;
/** No farther than this around the two districts. */
export const MAX_BOUNDS: [[number, number], [number, number]] = [
  [120.95, 30.95],
  [122.05, 31.75],
];
/** The quarter around a single place. */
const PLACE_ZOOM = 15;

/** Room that is kept free around what is fitted; on a phone the sheet's height comes on top. */
function paddingOf(container: HTMLElement): PaddingOptions {
  const inset = getComputedStyle(container).getPropertyValue("--map-inset-bottom").trim();
  const covered = inset.endsWith("%") ? (Number.parseFloat(inset) / 100) * container.clientHeight : Number.parseFloat(inset) || 0;
  const { clientWidth: w, clientHeight: h } = container;
  const side = Math.min(72, w * 0.06);
  const top = Math.min(56, h * 0.08);
  return { left: side, right: side, top, bottom: Math.min(covered + top, h * 0.7) };
}

export function isMotionReduced(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** How the map is made so that it fits a geometry (WGS84) from its first picture on. */
export function cameraOf(container: HTMLElement, geometry: GeoJSON.Geometry): Pick<MapOptions, "bounds" | "fitBoundsOptions"> {
  const box = bboxOf(geometry);
  if (!box) return {};
  const [west, south, east, north] = box;
  return {
    bounds: [toView([west, south]), toView([east, north])],
    fitBoundsOptions: { padding: paddingOf(container), maxZoom: MAX_ZOOM },
  };
}

interface FitOptions {
  readonly isInstant: boolean;
  readonly maxZoom?: number;
  /** Comes with the move's events, so that who hears them knows what moved the map. */
  readonly why?: "fit-area";
  /** How steeply the fitted area is looked at, in degrees; straight down if left out. */
  readonly pitch?: number;
  /** Room at the foot of the map that something of its own lies over, in pixels. */
  readonly footPx?: number;
}

/** Brings a box (WGS84) into view. */
export function fitBox(map: GlMap, [west, south, east, north]: BBox, options: FitOptions): void {
  const { left = 0, right = 0, top = 0, bottom = 0 } = paddingOf(map.getContainer());
  const foot = bottom + (options.footPx ?? 0);
  /* Leaning back widens what lies in front: the near corners need more room at the sides. */
  const lean = options.pitch ? 0.07 * map.getContainer().clientWidth : 0;
  map.fitBounds(
    [toView([west, south]), toView([east, north])],
    {
      padding: { left: left + lean, right: right + lean, top, bottom: foot },
      maxZoom: options.maxZoom ?? PLACE_ZOOM,
      duration: options.isInstant || isMotionReduced() ? 0 : 700,
      bearing: options.why === "fit-area" ? 0 : map.getBearing(),
      ...(options.why === "fit-area" ? { pitch: options.pitch ?? 0 } : {}),
    },
    { why: options.why },
  );
}

/** Leans the map back for what stands on it, or lays it flat; it stays where it is. */
export function leanTo(map: GlMap, pitch: number): void {
  map.easeTo({ pitch, duration: isMotionReduced() ? 0 : 600 });
}

/** True if the position is well inside the part of the map that nothing covers. */
function isInView(map: GlMap, at: readonly [number, number], margin: number): boolean {
  const { x, y } = map.project(toView(at));
  const { left, right, top, bottom } = paddingOf(map.getContainer());
  const { clientWidth: w, clientHeight: h } = map.getContainer();
  return x > (left ?? 0) + margin && x < w - (right ?? 0) - margin && y > (top ?? 0) + margin && y < h - (bottom ?? 0) - margin;
}

/** Brings a feature that was picked elsewhere into the middle of what is free, and leaves the map alone if it is there already. */
export function showFeature(map: GlMap, { geometry, properties }: PlanFeature): void {
  if (!geometry) return;
  const at = representativePoint(geometry);
  if (geometry.type === "Point") {
    if (map.getZoom() >= PLACE_ZOOM - 1.2 && isInView(map, at, 30)) return;
    const ring = bboxOf(circlePolygon(at, Math.max(250, Math.min(600, properties.geometryBasis.accuracyM ?? 0))));
    if (ring) fitBox(map, ring, { isInstant: false });
    return;
  }
  const box = bboxOf(geometry);
  if (box) fitBox(map, box, { isInstant: false });
}

/** After the map has become smaller: moves just enough that a selected place is not lost behind a pane. */
export function keepInView(map: GlMap, { geometry }: PlanFeature): void {
  if (!geometry) return;
  const at = representativePoint(geometry);
  if (isInView(map, at, 0)) return;
  const { left = 0, right = 0, top = 0, bottom = 0 } = paddingOf(map.getContainer());
  map.easeTo({ center: toView(at), offset: [(left - right) / 2, (top - bottom) / 2], duration: isMotionReduced() ? 0 : 300 });
}
