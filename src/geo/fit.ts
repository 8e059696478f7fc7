import type { BBox, LonLat } from "./types";

/** A part of a screen, in pixels from its upper left corner: the place that something has to lie in. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** Where a web map stands: the position in the middle of the screen, north up; `pitchDeg` leans it back. */
export interface FittedView {
  readonly center: LonLat;
  readonly zoom: number;
  readonly pitchDeg: number;
}

/** Pixels of the whole world at zoom 0, and how far the eye is from the middle, in heights of the screen (a field of view of 36.87°). */
const WORLD_PX = 512;
const EYE_HEIGHTS = 0.5 / Math.tan((36.86989764584402 * Math.PI) / 360);

type Xy = readonly [x: number, y: number];

function toWorld([lon, lat]: LonLat): Xy {
  const y = 180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [((lon + 180) / 360) * WORLD_PX, (y / 360) * WORLD_PX];
}

function toLonLat([x, y]: Xy): LonLat {
  const lat = (360 / Math.PI) * Math.atan(Math.exp(((180 - (y / WORLD_PX) * 360) * Math.PI) / 180)) - 90;
  return [(x / WORLD_PX) * 360 - 180, lat];
}

/** World pixels as screen pixels; null for what lies behind the eye. */
function onScreen(world: Xy, center: Xy, scale: number, pitchDeg: number, { width, height }: ScreenSize): Xy | null {
  const [right, up] = [(world[0] - center[0]) * scale, (center[1] - world[1]) * scale];
  const pitch = (pitchDeg * Math.PI) / 180;
  const eye = EYE_HEIGHTS * height;
  const depth = eye + up * Math.sin(pitch);
  return depth <= 0 ? null : [width / 2 + (right * eye) / depth, height / 2 - (up * Math.cos(pitch) * eye) / depth];
}

/** Where a position is drawn, in pixels from the upper left corner; null for what lies behind the eye. */
export function screenPlace(at: LonLat, { center, zoom, pitchDeg }: FittedView, screen: ScreenSize): Xy | null {
  return onScreen(toWorld(at), toWorld(center), 2 ** zoom, pitchDeg, screen);
}

function extent(corners: readonly Xy[], center: Xy, scale: number, pitchDeg: number, screen: ScreenSize): ScreenBox | null {
  const places = corners.map((corner) => onScreen(corner, center, scale, pitchDeg, screen));
  const seen = places.filter((place) => place !== null);
  if (seen.length < places.length) return null;
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/**
 * The nearest view that shows a box (WGS84) whole inside a part of the screen and in its middle, north up, no nearer than
 * `maxZoom`. The part may lie anywhere; leaning back is reckoned with, the near corners of the box included.
 */
export function fitInto(bounds: BBox, room: ScreenBox, screen: ScreenSize, maxZoom: number, pitchDeg = 0): FittedView {
  const [west, south, east, north] = bounds;
  const corners = (
    [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ] as const
  ).map(toWorld);
  const middle = [0, 1].map((i) => corners.reduce((sum, c) => sum + (c[i] ?? 0), 0) / 4) as [number, number];
  const wanted = [(room.left + room.right) / 2, (room.top + room.bottom) / 2] as const;
  const flatten = Math.cos((pitchDeg * Math.PI) / 180);

  /* Leaning back bends the box: its middle is brought to the middle of the room step by step. */
  function settle(scale: number): { readonly center: Xy; readonly box: ScreenBox } | null {
    let center: Xy = [middle[0] - (wanted[0] - screen.width / 2) / scale, middle[1] - (wanted[1] - screen.height / 2) / scale];
    let box = extent(corners, center, scale, pitchDeg, screen);
    for (let i = 0; i < 40 && box; i++) {
      const [dx, dy] = [(box.left + box.right) / 2 - wanted[0], (box.top + box.bottom) / 2 - wanted[1]];
      if (Math.abs(dx) < 0.05 && Math.abs(dy) < 0.05) break;
      center = [center[0] + (dx * 0.8) / scale, center[1] + (dy * 0.8) / (scale * flatten)];
      box = extent(corners, center, scale, pitchDeg, screen);
    }
    return box && { center, box };
  }
  const fits = (scale: number) => {
    const box = settle(scale)?.box;
    return box !== undefined && box.right - box.left <= room.right - room.left && box.bottom - box.top <= room.bottom - room.top;
  };

  let [low, high] = [0, maxZoom];
  if (fits(2 ** maxZoom)) low = maxZoom;
  else
    for (let i = 0; i < 40; i++) {
      const zoom = (low + high) / 2;
      if (fits(2 ** zoom)) low = zoom;
      else high = zoom;
    }
  const center = settle(2 ** low)?.center ?? middle;
  return { center: toLonLat(center), zoom: low, pitchDeg };
}

/** The middle of a flat screen, north up, on which a position is drawn at a given place (pixels from the upper left corner). */
export function centerFor(at: LonLat, place: Xy, zoom: number, { width, height }: ScreenSize): LonLat {
  const [x, y] = toWorld(at);
  const scale = 2 ** zoom;
  return toLonLat([x - (place[0] - width / 2) / scale, y - (place[1] - height / 2) / scale]);
}
