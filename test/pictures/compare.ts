/** What can be said of pixels: how much has changed between two pictures, and whether a map is there at all. */
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** A step of colour smaller than this is noise of the encoder, not a change that a reader sees. */
const THRESHOLD = 0.06;

export interface Change {
  /** Of all pixels, 0 to 1. */
  readonly share: number;
  /** Red on a pale copy of the new picture. */
  readonly difference: PNG;
}

/** Compares two pictures; of two sizes every pixel counts as changed. */
export function compare(before: PNG, after: PNG): Change {
  const { width, height } = after;
  const difference = new PNG({ width, height });
  if (before.width !== width || before.height !== height) {
    after.data.copy(difference.data);
    return { share: 1, difference };
  }
  const changed = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: THRESHOLD, alpha: 0.25 });
  return { share: changed / (width * height), difference };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Variety {
  /** Different colours, told apart in 32 steps a channel. */
  readonly colors: number;
  /** Share of the box that the most frequent of them takes, 0 to 1. */
  readonly commonShare: number;
}

/** How many colours a part of a picture has: an empty map has one. The box is in pixels and is cut to the picture. */
export function varietyOf(picture: PNG, box: Box): Variety {
  const counts = new Map<number, number>();
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  const right = Math.min(picture.width, Math.ceil(box.x + box.width));
  const bottom = Math.min(picture.height, Math.ceil(box.y + box.height));
  let total = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const i = (y * picture.width + x) * 4;
      const [r = 0, g = 0, b = 0] = [picture.data[i], picture.data[i + 1], picture.data[i + 2]];
      const color = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
      counts.set(color, (counts.get(color) ?? 0) + 1);
      total++;
    }
  return { colors: counts.size, commonShare: total === 0 ? 1 : Math.max(...counts.values()) / total };
}
