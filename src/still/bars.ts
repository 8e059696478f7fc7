import type { Point } from "./projection";
import { type Box, textEms } from "./room";

/** A stated value as an upright bar, in pixels: straight in the value, as the columns of the live map are. */
export interface Bar {
  readonly id: string;
  readonly foot: Point;
  readonly heightPx: number;
  readonly color: string;
  /** The document's own words for the value. */
  readonly words: string;
}

/** Share of the picture's height that the largest value takes. */
export const TALLEST_SHARE = 0.2;
/** Width of a bar and the distance of two that stand at one place, on a desk. */
export const BAR_PX = { width: 13, step: 32 } as const;

/** Size of the words on a bar, on a desk. */
export const WORDS_PX = 13;

function wordsBox({ foot: [x, y], heightPx, words }: Bar, k: number): Box {
  const [half, top] = [(textEms(words) * WORDS_PX * k) / 2, y - heightPx];
  return { x0: x - half - 2 * k, x1: x + half + 2 * k, y0: top - 1.5 * WORDS_PX * k, y1: top };
}

/** What the bars and the words on them cover: no name is put there. */
export function barBoxes(bars: readonly Bar[], k: number): Box[] {
  const half = (BAR_PX.width * k) / 2;
  return bars.flatMap((bar) => [
    { x0: bar.foot[0] - half, x1: bar.foot[0] + half, y0: bar.foot[1] - bar.heightPx, y1: bar.foot[1] },
    wordsBox(bar, k),
  ]);
}
