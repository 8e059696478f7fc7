import type { LonLat } from "../geo/types";
import type { InvestState } from "../plan/invest-state";

/*
 * The words that may stand in a link. A link lives longer than our code: a word may be added, none may change its
 * meaning or go. They are kept here, apart from the store's own types, so that the store can change and links cannot.
 */
export const LINK_AREAS = ["gaojing", "songnan", "changzheng", "baoshan", "putuo"] as const;
export const LINK_GROUPS = [
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
export const LINK_LEFTS = ["list", "layers", "unplaced", "none"] as const;
export const LINK_RIGHTS = ["card", "reader", "indicators", "doubts", "near", "invest"] as const;
export const LINK_PAGES = ["coverage", "take-away", "talks", "marks"] as const;
export const LINK_THEMES = ["day", "dark", "projector", "print", "safe", "safe-dark"] as const;
/** Languages of the interface; zh is what a link means that names none. */
export const LINK_LANGUAGES = ["zh", "en"] as const;
export const LINK_LIFTS = ["area", "investment", "floor"] as const;
/** Years that a link may carry. */
export const LINK_YEARS = { min: 1990, max: 2060 } as const;

export type LinkGroup = (typeof LINK_GROUPS)[number];

/** Zoom that a link may carry. */
export const LINK_ZOOM = { min: 0, max: 22 } as const;

export interface LinkCamera {
  readonly center: LonLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** All that a link can say. What it leaves out stands at its default. */
export interface ShareState {
  readonly area: (typeof LINK_AREAS)[number];
  /** Null: the town in front is fitted into the window. */
  readonly camera: LinkCamera | null;
  readonly selection: { readonly kind: "feature" | "indicator"; readonly id: string } | null;
  /** Groups of layers that are switched off, in the order of `LINK_GROUPS`. */
  readonly hidden: readonly LinkGroup[];
  readonly left: (typeof LINK_LEFTS)[number];
  readonly right: (typeof LINK_RIGHTS)[number] | null;
  readonly wide: boolean;
  /** Document in the reader; null where the reader is not open. */
  readonly doc: string | null;
  /** Source offsets of the passage in `doc`; only with `doc`. */
  readonly passage: { readonly start: number; readonly end: number } | null;
  /** The finding that stands open; null where the list of doubts is not open or all are folded. */
  readonly finding: string | null;
  /** A public place of the gazetteer that is looked around; never a person's own. */
  readonly near: string | null;
  /** What lies over everything. */
  readonly page: (typeof LINK_PAGES)[number] | null;
  /** Colours of this visit; null: the reader's own. */
  readonly theme: (typeof LINK_THEMES)[number] | null;
  /** Language of the interface; null: the reader's own. */
  readonly lang: (typeof LINK_LANGUAGES)[number] | null;
  /** The stated figure that stands up in columns; never together with `year`. */
  readonly lift: (typeof LINK_LIFTS)[number] | null;
  /** Light along the selected corridor. */
  readonly beam: boolean;
  /** The year at whose end the things of the town are shown. */
  readonly year: number | null;
  /** The presentation script that is told. */
  readonly present: string | null;
  /** The scene of it; null: the first. Only with `present`. */
  readonly scene: string | null;
  /** The window is the speaker's console. */
  readonly console: boolean;
  /** What the surface for investors is set to; null where it is not open. */
  readonly invest: InvestState | null;
}

export const DEFAULT_SHARE: ShareState = {
  area: "gaojing",
  camera: null,
  selection: null,
  hidden: [],
  left: "list",
  right: null,
  wide: false,
  doc: null,
  passage: null,
  finding: null,
  near: null,
  page: null,
  theme: null,
  lang: null,
  lift: null,
  beam: false,
  year: null,
  present: null,
  scene: null,
  console: false,
  invest: null,
};

/** Ids in a link: lower-case ASCII, digits, dots and hyphens, at most 160 characters. */
export const LINK_ID = /^[a-z0-9](?:[a-z0-9.-]{0,158}[a-z0-9])?$/u;
