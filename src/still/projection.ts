import { type GeoProjection, geoMercator, geoPath } from "d3-geo";
import type { BBox, LonLat } from "../geo/types";
import type { SafeArea } from "../plan/scene";

/** What a still map is fitted to: WGS84 bounds inside a picture of so many pixels, clear of the safe area's margins. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly bounds: BBox;
  readonly safeArea: SafeArea;
}

export type Point = readonly [x: number, y: number];

/** The plane of a still map. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  /** How much larger than on a desk letters and lines are drawn, so that a poster reads like a screen. */
  readonly k: number;
  /** The map's zoom by which sizes are chosen: that of a desk which shows the same ground. */
  readonly zoom: number;
  /** Metres on the ground that one pixel stands for, at the middle of the picture. */
  readonly metresPerPx: number;
  /** WGS84 to pixels from the upper left corner. */
  readonly project: (position: readonly number[]) => Point;
  /** Pixels from the upper left corner to WGS84; null where the plane has no place. */
  readonly unproject: (point: Point) => LonLat | null;
  /** Outline as SVG path data, cut a little outside the picture; null where nothing of it is seen. */
  readonly path: (geometry: GeoJSON.Geometry) => string | null;
  /** True if a box of WGS84 degrees touches the picture. */
  readonly isSeen: (box: BBox | null) => boolean;
}

const EARTH_RADIUS_M = 6_378_137;
/** The desk for which letters of 12 pixels are made. */
const DESK = { width: 1280, height: 800 } as const;
/** Nearer than the map itself goes to a single place: the data bear no more. */
const NEAREST_ZOOM = 15.5;
/** Room beyond the picture, so that the cut ends of wide lines are not seen. */
const MARGIN_PX = 60;

/** Letters grow with the picture's smaller measure and never fall below nine tenths of a desk's. */
function sizeOf(width: number, height: number): number {
  return Math.max(0.9, Math.min(width / DESK.width, height / DESK.height));
}

/**
 * Mercator on the plane, north up. Rings are taken as they are drawn, whichever way they turn, and straight lines stay
 * straight, as on the live map.
 */
export function fitPlane({ width, height, bounds: [west, south, east, north], safeArea }: Frame): Plane {
  const k = sizeOf(width, height);
  const projection: GeoProjection = geoMercator()
    .preclip((stream) => stream)
    .precision(0);
  const [x0, x1] = [safeArea.left * width, width - safeArea.right * width];
  const [y0, y1] = [safeArea.top * height, height - safeArea.bottom * height];
  const corners: GeoJSON.MultiPoint = {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  projection.fitExtent(
    [
      [x0, y0],
      [x1, y1],
    ],
    corners,
  );
  const nearest = (512 * 2 ** NEAREST_ZOOM * k) / (2 * Math.PI);
  if (!(projection.scale() <= nearest)) {
    projection.scale(nearest).center([(west + east) / 2, (south + north) / 2]);
    projection.translate([(x0 + x1) / 2, (y0 + y1) / 2]);
  }
  projection.clipExtent([
    [-MARGIN_PX * k, -MARGIN_PX * k],
    [width + MARGIN_PX * k, height + MARGIN_PX * k],
  ]);
  const project = (position: readonly number[]): Point =>
    projection([position[0] ?? Number.NaN, position[1] ?? Number.NaN]) ?? [Number.NaN, Number.NaN];
  const path = geoPath(projection).digits(1);
  const middle = projection.invert?.([width / 2, height / 2]) ?? [0, (south + north) / 2];
  const [seenWest, seenNorth] = projection.invert?.([-MARGIN_PX, -MARGIN_PX]) ?? [-180, 85];
  const [seenEast, seenSouth] = projection.invert?.([width + MARGIN_PX, height + MARGIN_PX]) ?? [180, -85];
  return {
    width,
    height,
    k,
    zoom: Math.log2((projection.scale() * 2 * Math.PI) / 512 / k),
    metresPerPx: (EARTH_RADIUS_M * Math.cos((middle[1] * Math.PI) / 180)) / projection.scale(),
    project,
    unproject: ([x, y]) => projection.invert?.([x, y]) ?? null,
    path: (geometry) => path(geometry),
    isSeen: (box) => box !== null && box[0] <= seenEast && box[2] >= seenWest && box[1] <= seenNorth && box[3] >= seenSouth,
  };
}

/** A value between stops of [zoom, value], straight from one to the next and level outside them. */
export function atZoom(zoom: number, ...stops: readonly (readonly [zoom: number, value: number])[]): number {
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (!first || !last) throw new RangeError("a value by zoom needs stops");
  if (zoom <= first[0]) return first[1];
  for (let i = 1; i < stops.length; i++) {
    const [from, to] = [stops[i - 1], stops[i]];
    if (from && to && zoom <= to[0]) return from[1] + ((to[1] - from[1]) * (zoom - from[0])) / (to[0] - from[0]);
  }
  return last[1];
}
