import type { ScreenBox, ScreenSize } from "../geo/fit";
import type { SafeArea } from "./scene";

/** Of every edge, so that nothing is lost on a screen that shows less than it is sent. */
const MARGIN = 0.05;
/** Words narrower than this share of the screen cannot be read from afar. */
const LEAST_WORDS = 0.3;

/** The window in which words go below the map instead of beside it; the same words stand in the style sheets. */
export const STACKED = "(max-aspect-ratio: 1/1), (max-width: 720px)";

export interface WordsPlace {
  readonly side: "left" | "right";
  /** Share of the screen's width, from its edge. */
  readonly share: number;
}

/** Where the words of a scene stand: on the side that its safe area keeps wider. */
export function wordsPlace({ left, right }: SafeArea): WordsPlace {
  return right > left
    ? { side: "right", share: Math.max(right, LEAST_WORDS) }
    : { side: "left", share: Math.max(left, LEAST_WORDS) };
}

/**
 * The part of the map, in pixels, that the safe area leaves for what the scene is about. Where words go below the map
 * they take nothing of it, and a margin is left alone. `headPx` is kept free above, for what stands up.
 */
export function sceneRoom(safe: SafeArea, { width, height }: ScreenSize, isStacked: boolean, headPx = 0): ScreenBox {
  const words = wordsPlace(safe);
  const side = (edge: "left" | "right") => Math.max(MARGIN, isStacked ? 0 : words.side === edge ? words.share : safe[edge]);
  const top = Math.max(MARGIN, isStacked ? 0 : safe.top) * height;
  const bottom = (1 - Math.max(MARGIN, isStacked ? 0.1 : safe.bottom)) * height;
  return {
    left: side("left") * width,
    right: (1 - side("right")) * width,
    top: Math.min(top + headPx, top + (bottom - top) / 2),
    bottom,
  };
}
