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

/** How leaning back draws what lies `up` pixels north of the middle: how many times as large, and how high. */
function leaning(pitchDeg: number, { height }: ScreenSize) {
  const pitch = (pitchDeg * Math.PI) / 180;
  const [eye, rise, flatten] = [EYE_HEIGHTS * height, Math.sin(pitch), Math.cos(pitch)];
  const nearing = (up: number) => eye / (eye + up * rise);
  return {
    /** How far south of the middle the eye stands over the ground. */
    eyeDown: rise > 0 ? eye / rise : Number.POSITIVE_INFINITY,
    nearing,
    drawnUp: (up: number) => up * flatten * nearing(up),
    /** The other way round: what is drawn so high. */
    upDrawnAt: (drawn: number) => (drawn * eye) / (flatten * eye - drawn * rise),
  };
}

/** Where a position is drawn, in pixels from the upper left corner; null for what lies behind the eye. */
export function screenPlace(at: LonLat, { center, zoom, pitchDeg }: FittedView, screen: ScreenSize): Xy | null {
  const [world, middle, lean] = [toWorld(at), toWorld(center), leaning(pitchDeg, screen)];
  const [right, up] = [(world[0] - middle[0]) * 2 ** zoom, (middle[1] - world[1]) * 2 ** zoom];
  return up <= -lean.eyeDown ? null : [screen.width / 2 + right * lean.nearing(up), screen.height / 2 - lean.drawnUp(up)];
}

/** Where something that only falls comes to nought, between two places of which it does. */
function nought(from: number, to: number, at: (x: number) => number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60; i++) {
    const x = (low + high) / 2;
    if (at(x) > 0) low = x;
    else high = x;
  }
  return (low + high) / 2;
}

/**
 * The nearest view that shows a box (WGS84) whole inside a part of the screen and in its middle, north up, no nearer than
 * `maxZoom`. The part may lie anywhere; leaning back is reckoned with, the near corners of the box included.
 */
export function fitInto(bounds: BBox, room: ScreenBox, screen: ScreenSize, maxZoom: number, pitchDeg = 0): FittedView {
  const [west, south, east, north] = bounds;
  const [upperLeft, lowerRight] = [toWorld([west, north]), toWorld([east, south])];
  const wanted = [(room.left + room.right) / 2 - screen.width / 2, screen.height / 2 - (room.top + room.bottom) / 2] as const;
  const { eyeDown, nearing, drawnUp, upDrawnAt } = leaning(pitchDeg, screen);

  /* Leaning back makes the near side larger than the far one. How high a place is drawn hangs on its latitude alone, so
     that the middle is found first from south to north and then, with both sides' sizes known, from west to east. */
  function settle(scale: number): { readonly center: Xy; readonly width: number; readonly height: number } {
    const [left, right, tall] = [upperLeft[0] * scale, lowerRight[0] * scale, (lowerRight[1] - upperLeft[1]) * scale];
    const middleUp = upDrawnAt(wanted[1]);
    const down = nought(-middleUp, Math.min(tall - middleUp, eyeDown), (x) => drawnUp(-x) + drawnUp(tall - x) - 2 * wanted[1]);
    const sizes = [nearing(-down), nearing(tall - down)] as const;
    const drawnLeft = (x: number) => Math.min(...sizes.map((size) => (left - x) * size));
    const drawnRight = (x: number) => Math.max(...sizes.map((size) => (right - x) * size));
    const across = nought(
      left - Math.max(...sizes.map((size) => wanted[0] / size)),
      right - Math.min(...sizes.map((size) => wanted[0] / size)),
      (x) => drawnLeft(x) + drawnRight(x) - 2 * wanted[0],
    );
    return {
      center: [across / scale, lowerRight[1] - down / scale],
      width: drawnRight(across) - drawnLeft(across),
      height: drawnUp(tall - down) - drawnUp(-down),
    };
  }
  const fits = (scale: number) => {
    const { width, height } = settle(scale);
    return width <= room.right - room.left && height <= room.bottom - room.top;
  };

  let [low, high] = [0, maxZoom];
  if (fits(2 ** maxZoom)) low = maxZoom;
  else
    for (let i = 0; i < 40; i++) {
      const zoom = (low + high) / 2;
      if (fits(2 ** zoom)) low = zoom;
      else high = zoom;
    }
  return { center: toLonLat(settle(2 ** low).center), zoom: low, pitchDeg };
}

/** The middle of a flat screen, north up, on which a position is drawn at a given place (pixels from the upper left corner). */
export function centerFor(at: LonLat, place: Xy, zoom: number, { width, height }: ScreenSize): LonLat {
  const [x, y] = toWorld(at);
  const scale = 2 ** zoom;
  return toLonLat([x - (place[0] - width / 2) / scale, y - (place[1] - height / 2) / scale]);
}
