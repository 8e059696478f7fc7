import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { useDataset } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { STACKED } from "../../plan/scene-room";

/** How much of a scene stands on the wall and how large; the first that fits is taken, so that nothing is cut. */
export interface Density {
  /** Of the usual size of letters; never so small that text falls below 2 % of the height. */
  readonly scale: number;
  readonly quotes: number;
  readonly doubts: number;
  readonly figures: number;
  /** Computations of our own lines are written out. */
  readonly hasHow: boolean;
  readonly isTight: boolean;
}

const MANY = 99;
const LEVELS: readonly Density[] = [
  { scale: 1.08, quotes: 3, doubts: 2, figures: MANY, hasHow: true, isTight: false },
  { scale: 1, quotes: 3, doubts: 2, figures: MANY, hasHow: true, isTight: false },
  { scale: 1, quotes: 2, doubts: 2, figures: MANY, hasHow: true, isTight: false },
  { scale: 1, quotes: 1, doubts: 1, figures: MANY, hasHow: true, isTight: false },
  { scale: 0.94, quotes: 1, doubts: 1, figures: MANY, hasHow: true, isTight: true },
  { scale: 0.88, quotes: 1, doubts: 1, figures: MANY, hasHow: true, isTight: true },
  { scale: 0.88, quotes: 1, doubts: 1, figures: MANY, hasHow: false, isTight: true },
  { scale: 0.88, quotes: 0, doubts: 1, figures: MANY, hasHow: false, isTight: true },
  { scale: 0.84, quotes: 0, doubts: 0, figures: MANY, hasHow: false, isTight: true },
  { scale: 0.84, quotes: 0, doubts: 0, figures: 4, hasHow: false, isTight: true },
  { scale: 0.84, quotes: 0, doubts: 0, figures: 2, hasHow: false, isTight: true },
  { scale: 0.8, quotes: 0, doubts: 0, figures: 0, hasHow: false, isTight: true },
];
const ALL: Density = { scale: 1, quotes: MANY, doubts: MANY, figures: MANY, hasHow: true, isTight: false };

function subscribe(notify: () => void): () => void {
  addEventListener("resize", notify);
  return () => removeEventListener("resize", notify);
}

/** The density at which the words fit their place; where they stand below the map they scroll, and nothing is left out. */
export function useDensity(words: RefObject<HTMLElement | null>): Density {
  const size = useSyncExternalStore(subscribe, () => t("{0}×{1}", innerWidth, innerHeight));
  /* What comes late makes the words longer: they are measured anew. */
  useDataset();
  const [tried, setTried] = useState({ size, level: 0 });
  const level = tried.size === size ? tried.level : 0;
  const isStacked = matchMedia(STACKED).matches;
  useLayoutEffect(() => {
    const box = words.current;
    if (!box || isStacked || level >= LEVELS.length - 1) return;
    if (box.scrollHeight > box.clientHeight + 1) setTried({ size, level: level + 1 });
  });
  return isStacked ? ALL : (LEVELS[level] ?? ALL);
}
