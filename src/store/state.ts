import type { LonLat } from "../geo/types";
import type { Measure } from "../plan/measures";
import { SCENE_LAYERS, type SceneLayer } from "../plan/scene";
import type { AreaId } from "../plan/types";
import { type BasemapSlice, INITIAL_BASEMAP } from "./basemap";
import { type CompanionSlice, INITIAL_COMPANION } from "./companion";

import { INITIAL_INVEST, type InvestSlice } from "./invest";
import { INITIAL_MARKS, type MarksSlice } from "./marks";
import { INITIAL_NEAR, type NearSlice } from "./near";
import { INITIAL_SCRIPTS, type ScriptsSlice } from "./scripts";
import { INITIAL_TOOLS, type ToolsSlice } from "./tools";

/** Who asked for the change; a listener that caused it does not answer itself (the map does not fly to a click on the map). */
export type Origin = "map" | "list" | "text" | "search" | "indicator" | "doubt" | "url";

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "feature"; readonly id: string; readonly origin: Origin }
  | { readonly kind: "indicator"; readonly id: string; readonly origin: Origin };

/** A passage that the reader shows and marks: source offsets in `doc`. */
export interface PassageRef {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** What a person can switch on and off, and a scene can show; the style knows which map layers belong to which group. */
export const LAYER_GROUPS = SCENE_LAYERS;
export type LayerGroup = SceneLayer;

/** The left column: list of places, layers with legend, the list of what is not on the map; null when folded. */
export type LeftPane = "list" | "layers" | "unplaced" | null;
/** The right pane: the card of the selected thing, the reader, the indicators, the doubts, what is near, the search for land; null when closed. */
export type RightPane = "card" | "reader" | "indicators" | "doubts" | "near" | "invest" | null;
/** How much of a phone's screen the bottom sheet takes. */
export type SheetRest = "peek" | "half" | "full";
export type PhoneTab = "list" | "layers" | "unplaced" | "card" | "reader" | "indicators" | "doubts" | "near" | "invest";
/** What lies over everything: what the data are, what can be taken away as files, the scripts to choose from, what was noted in meetings; null when nothing does. */
export type Page = "coverage" | "take-away" | "talks" | "marks" | null;

export interface ViewSlice {
  /** The town whose plan is in front. */
  readonly area: AreaId;
  /** Null until the map has been moved or a link has set it: then the town is fitted. */
  readonly camera: Camera | null;
  readonly left: LeftPane;
  readonly right: RightPane;
  /** The right pane pulled wide, for reading or for the indicator table. */
  readonly wide: boolean;
  readonly sheet: SheetRest;
  readonly phoneTab: PhoneTab;
  readonly page: Page;
}

export interface LayersSlice {
  readonly hidden: readonly LayerGroup[];
}

/** What stands up from the map: columns of a stated figure, or the things of the town as a year finds them. */
export type Raised =
  | { readonly kind: "none" }
  | { readonly kind: "columns"; readonly measure: Measure }
  | { readonly kind: "years"; readonly year: number };

export interface RaisedSlice {
  readonly raised: Raised;
  /** Light along the selected corridor. */
  readonly beam: boolean;
}

export interface SelectionSlice {
  readonly selection: Selection;
  readonly hover: { readonly featureId: string; readonly origin: Origin } | null;
  /** The document open in the reader. */
  readonly doc: string;
  /** The passage the reader stands at; null at the beginning. */
  readonly passage: PassageRef | null;
  /** The finding that stands open in the list of doubts; null when all are folded. */
  readonly finding: string | null;
}

/** The looks of the whole: page, map, charts. `style/` knows their colours. */
export const THEMES = ["day", "dark", "projector", "print", "safe", "safe-dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface PrefsSlice {
  /** What the reader chose, kept from visit to visit; `auto` leaves it to the system. */
  readonly theme: Theme | "auto";
  /** The map is drawn as a still picture, by the reader's choice; kept from visit to visit. */
  readonly isStillMap: boolean;
}

export interface LookSlice {
  /** What the link that was opened asks for, for this visit; null after a choice of the reader's own. */
  readonly visitTheme: Theme | null;
  /** What page and map wear now; follows from choice, link, system and printing, and is written by `app/` alone. */
  readonly shownTheme: Theme;
}

/** Something to tell: a bad link, a file that did not come, an update. Plain data; what its button does is an action's name. */
export interface Notice {
  readonly id: string;
  readonly tone: "info" | "warn";
  readonly text: string;
  readonly button: {
    readonly label: string;
    readonly does: "reload" | "apply-update" | "retry-data" | "retry-basemap" | "still-map";
  } | null;
}

export interface NoticesSlice {
  readonly notices: readonly Notice[];
}

/** What of a person's own settings a talk may change while the map is explored in it, and gives back at its end. */
export type Own = Omit<ViewSlice, "page"> &
  LayersSlice &
  RaisedSlice &
  Pick<SelectionSlice, "selection" | "doc" | "passage" | "finding">;

/** A script being told. While a scene is shown, what the map shows follows from the scene; a person's own settings stay untouched beneath. */
export interface Talk {
  readonly script: string;
  /** Id of the scene; null: the script's first, also while it has not come yet. */
  readonly scene: string | null;
  /** How far the scene has been built up; see `plan/scene-steps.ts`. */
  readonly step: number;
  /** Stopped for a while: everything can be used, and the scene waits. */
  readonly isExploring: boolean;
  /** The screen is dark. */
  readonly isBlack: boolean;
  readonly isPlaying: boolean;
  /** Begins anew after the last scene, and by itself after a touch: a talk that nobody attends. */
  readonly isLooping: boolean;
  /** Milliseconds since 1970: when the talk began, and when the scene came in. */
  readonly startedAt: number;
  readonly sceneAt: number;
  /** The settings that the end gives back; null while none has been changed. */
  readonly kept: Own | null;
}

export interface PresentSlice {
  readonly present: Talk | null;
}

/** True while a scene fills the window: no columns, no header, no notices. */
export function isTelling({ present }: PresentSlice): boolean {
  return present !== null && !present.isExploring;
}

export type AtlasState = ViewSlice &
  LayersSlice &
  RaisedSlice &
  SelectionSlice &
  PrefsSlice &
  BasemapSlice &
  LookSlice &
  NoticesSlice &
  NearSlice &
  ScriptsSlice &
  PresentSlice &
  CompanionSlice &
  MarksSlice &
  InvestSlice &
  ToolsSlice;

export const INITIAL_STATE: AtlasState = {
  area: "gaojing",
  camera: null,
  left: "list",
  right: null,
  wide: false,
  sheet: "peek",
  phoneTab: "list",
  page: null,
  hidden: [],
  raised: { kind: "none" },
  beam: false,
  selection: { kind: "none" },
  hover: null,
  doc: "gaojing-plan-2021",
  passage: null,
  finding: null,
  theme: "auto",
  isStillMap: false,
  visitTheme: null,
  shownTheme: "day",
  ...INITIAL_BASEMAP,
  notices: [],
  ...INITIAL_NEAR,
  ...INITIAL_SCRIPTS,
  present: null,
  ...INITIAL_COMPANION,
  ...INITIAL_MARKS,
  ...INITIAL_INVEST,
  ...INITIAL_TOOLS,
};
