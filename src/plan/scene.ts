import type { BBox } from "../geo/types";
import type { Measure } from "./measures";
import type { AreaId, Citation } from "./types";

/** Layer groups that a scene can show, in the words of shared links; a scene shows these and hides the others. */
export const SCENE_LAYERS = [
  "corridors",
  "zones",
  "metro",
  "parcels",
  "carriers",
  "projects",
  "facilities",
  "green-water",
  "roads",
  "basemap",
] as const;
export type SceneLayer = (typeof SCENE_LAYERS)[number];

export const SCENE_THEMES = ["day", "dark", "projector", "print"] as const;
export const SCENE_TRANSITIONS = ["cut", "fly"] as const;

/** What the map does while the scene is told; each is drawn at rest, in its last state, where motion is not wanted. */
export type SceneCamera =
  | { readonly move: "none" }
  /** Along the line of a corridor, from its first position to its last. */
  | { readonly move: "fly-along"; readonly corridor: string }
  /** One feature after the other, in this order. */
  | { readonly move: "build-up"; readonly ids: readonly string[] }
  /** Columns on the focus features, as high as what is stated of each; a feature of which nothing is stated has none. */
  | { readonly move: "columns"; readonly metric: Measure }
  /** The stages of the focus features, year by year, both included. */
  | { readonly move: "years"; readonly from: number; readonly to: number };

/** Fractions (0 to 0.6) of the screen, edge by edge, that the focus keeps clear of: there stand the words. */
export interface SafeArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of a scene: what a document says, or what we say, which is then marked as ours. */
export interface SceneLine {
  readonly text: string;
  readonly kind: "cited" | "ours";
  /** What proves it: indexes into the scene's passages and indicators. */
  readonly cites: { readonly passages: readonly number[]; readonly indicators: readonly number[] };
  /** Of our own lines: the computation written out, or where it is known from. Null for cited lines. */
  readonly how: string | null;
}

/** One scene of a presentation: where to look, what to say, what proves it. It keeps no zoom: a screen fits the bounds. */
export interface Scene {
  /** Unique in its script. */
  readonly id: string;
  /** At most 14 Han characters. */
  readonly title: string;
  /** Features that the scene is about. */
  readonly focus: readonly string[];
  /** Those of them that are not on the map. */
  readonly unplaced: readonly string[];
  /** WGS84 degrees; has to lie inside the screen less the safe area. */
  readonly bounds: BBox;
  readonly safeArea: SafeArea;
  readonly layers: readonly SceneLayer[];
  /** The look that suits it; null leaves it to the screen. */
  readonly theme: (typeof SCENE_THEMES)[number] | null;
  readonly camera: SceneCamera;
  readonly passages: readonly Citation[];
  /** Indicators to be shown as numbers. */
  readonly indicators: readonly string[];
  /** Doubts that touch what is shown. */
  readonly findings: readonly string[];
  readonly words: { readonly headline: string; readonly lines: readonly SceneLine[] };
  /** What the speaker says, 80 to 200 Han characters. */
  readonly notes: string;
  /** Seconds on autoplay. */
  readonly durationS: number;
  /** How it comes in. */
  readonly transition: (typeof SCENE_TRANSITIONS)[number];
}

/** A presentation script: one file of `scenes/`. */
export interface SceneScript {
  /** The file is `scenes/<id>.json`. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly areas: readonly AreaId[];
  readonly language: "zh-CN";
  readonly scenes: readonly Scene[];
}
