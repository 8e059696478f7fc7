import type { LonLat } from "../geo/types";

/** A line that the pen has drawn, WGS84. */
export type Stroke = readonly LonLat[];

/** More than a hand draws over one scene: the oldest strokes go, and a line that is longer is not drawn on. */
export const MAX_STROKES = 60;
export const MAX_STROKE_POINTS = 600;

/** What has become of the other window: none was opened, it is expected, it follows, it is closed, the browser refused to open it. */
export type Companion = "none" | "waiting" | "joined" | "gone" | "blocked";

export interface CompanionSlice {
  /** This window is the speaker's: notes, clock and the next scene instead of the map. */
  readonly isConsole: boolean;
  readonly companion: Companion;
  /** Where the speaker points at, WGS84; null where at nothing. */
  readonly pointer: LonLat | null;
  /** What the speaker has drawn over this scene. */
  readonly strokes: readonly Stroke[];
  /** Digits typed so far for a jump. */
  readonly digits: string;
}

export const INITIAL_COMPANION: CompanionSlice = {
  isConsole: false,
  companion: "none",
  pointer: null,
  strokes: [],
  digits: "",
};
