import { mix } from "./color";

/** `projector` is for washed-out rooms, `print` for paper, `safe` and `safe-dark` for those who tell hues apart less well. */
export const THEME_NAMES = ["day", "dark", "projector", "print", "safe", "safe-dark"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];
/** One colour in every theme, `#rrggbb`. */
export type ColorSet = Readonly<Record<ThemeName, string>>;

/** Of which of the two full palettes a theme is a variation. */
const BASE_OF = {
  day: "day",
  dark: "dark",
  projector: "day",
  print: "day",
  safe: "day",
  "safe-dark": "dark",
} as const satisfies Record<ThemeName, ThemeName>;

type WrittenColor = { readonly day: string; readonly dark: string } & Partial<ColorSet>;

/*
 * An ink for every theme: day on paper, dark on ink-blue, the others where they differ. Teal stands for selection and
 * nothing else (red in `safe`, where teal is too near to blue), amber for 存疑 alone and is not on the map. What the plan builds is drawn in sepia, as a survey sheet is; the structure is warm.
 */
const TOKENS = {
  ground: { day: "#f4f1e9", dark: "#141c26", projector: "#fcfbf8", print: "#ffffff", safe: "#f6f4ee", "safe-dark": "#10161d" },
  block: { day: "#efeadf", dark: "#1a2430", projector: "#f4f0e6", print: "#ffffff", safe: "#f0ede5", "safe-dark": "#171f28" },
  building: { day: "#ece4d6", dark: "#212b36", projector: "#f1eadb", print: "#f6f6f6", safe: "#ebe6dc", "safe-dark": "#1e2731" },
  commercial: {
    day: "#efe2d6",
    dark: "#232733",
    projector: "#f4e6d8",
    print: "#ffffff",
    safe: "#ece6dc",
    "safe-dark": "#20262f",
  },
  green: { day: "#dfe9d2", dark: "#1b3029", projector: "#d9edc6", print: "#f2f5ee", safe: "#e2e9da", "safe-dark": "#1b2c2a" },
  greenInk: { day: "#43602f", dark: "#9cbf8b", projector: "#163d0c", print: "#1e3413", safe: "#08350e", "safe-dark": "#98c589" },
  water: { day: "#d0e2ea", dark: "#1b3546", projector: "#c4e3f1", print: "#e8f0f4", safe: "#d3e4ee", "safe-dark": "#17303f" },
  waterInk: { day: "#285a73", dark: "#8dbdd4", projector: "#063b57", print: "#1f3f52", safe: "#1a6281", "safe-dark": "#b0f1ff" },
  road: { day: "#ffffff", dark: "#31404f", projector: "#ffffff", print: "#ffffff", "safe-dark": "#333f4b" },
  roadCasing: {
    day: "#d8cfbd",
    dark: "#0f161e",
    projector: "#b3a78e",
    print: "#b4b4b4",
    safe: "#cdc7ba",
    "safe-dark": "#0b1016",
  },
  motorway: { day: "#fdf3df", dark: "#434c56", projector: "#ffeec2", print: "#ffffff", safe: "#f8f3e6" },
  motorwayCasing: { day: "#d9bd8c", dark: "#12181f", projector: "#a9813c", print: "#8a8a8a", safe: "#b9ac93" },
  roadInk: { day: "#605a4d", dark: "#a3aeb9", projector: "#3a352a", print: "#4a4a4a", safe: "#57534a", "safe-dark": "#b3bcc5" },
  placeInk: { day: "#605a4d", dark: "#9ba7b3", projector: "#3f392d", print: "#505050", safe: "#5f5b56", "safe-dark": "#aab4bd" },
  veil: { day: "#f6f4ee", dark: "#141c26", projector: "#ffffff", print: "#ffffff", safe: "#f8f7f3", "safe-dark": "#10161d" },
  paper: { day: "#fffdf8", dark: "#1b2531", projector: "#ffffff", print: "#ffffff", safe: "#fffefb", "safe-dark": "#161e27" },
  halo: { day: "#fffdf8", dark: "#121a24", projector: "#ffffff", print: "#ffffff", safe: "#fffefb", "safe-dark": "#0b1117" },
  ink: { day: "#2b2c2e", dark: "#e9ebe8", projector: "#0a0b0c", print: "#000000", safe: "#1b1c1e", "safe-dark": "#f4f5f3" },
  border: { day: "#6f5034", dark: "#c9ab86", projector: "#40260d", print: "#2d2620", safe: "#54412c", "safe-dark": "#d9c6a6" },
  zone: { day: "#8f7549", dark: "#948470", projector: "#6b4f1d", print: "#6a6a6a", safe: "#756a55", "safe-dark": "#9a907e" },
  zoneInk: { day: "#6f5833", dark: "#b8a58a", projector: "#47330e", print: "#4a4238", safe: "#5a513f", "safe-dark": "#cbbfa8" },
  metroCasing: { day: "#ffffff", dark: "#0f161e", projector: "#ffffff", print: "#ffffff", "safe-dark": "#0b1016" },
  work: { day: "#6a4a34", dark: "#dcb994", projector: "#43200a", print: "#1a1a1a", safe: "#713f00", "safe-dark": "#e8a04a" },
  workTint: { day: "#e4c9a6", dark: "#574433", projector: "#f0c68d", print: "#ececec", safe: "#ead3a8", "safe-dark": "#4a3516" },
  carrier: { day: "#3d4f80", dark: "#a3b3e6", projector: "#12246b", print: "#14204a", safe: "#002da4", "safe-dark": "#8e9fff" },
  carrierTint: {
    day: "#c5cce2",
    dark: "#2f3b5c",
    projector: "#b9c7f2",
    print: "#eceef3",
    safe: "#c6d2f3",
    "safe-dark": "#28305c",
  },
  facility: { day: "#7c3f68", dark: "#dca3c9", projector: "#5a0f43", print: "#3d0f2e", safe: "#280019", "safe-dark": "#d298be" },
  facilityTint: {
    day: "#e3c9da",
    dark: "#4c3045",
    projector: "#f0bfdf",
    print: "#f3ecf1",
    safe: "#e0c9d8",
    "safe-dark": "#452f3f",
  },
  place: { day: "#5c564b", dark: "#a7b0b8", projector: "#383329", print: "#3c3c3c", safe: "#5f5b56", "safe-dark": "#eae7de" },
  placeTint: { day: "#dcd6c8", dark: "#3a444f", projector: "#d9d1bd", print: "#ececec" },
  accent: { day: "#066666", dark: "#58c7c0", projector: "#004f55", print: "#00494f", safe: "#b80049", "safe-dark": "#00c2a6" },
} as const satisfies Record<string, WrittenColor>;

export type Token = keyof typeof TOKENS;
export type Palette = Readonly<Record<Token, string>>;

/** A colour as it is written here: day and dark always, another theme where it differs from the one it is based on. */
export function inAllThemes(written: WrittenColor): ColorSet {
  return Object.fromEntries(THEME_NAMES.map((theme) => [theme, written[theme] ?? written[BASE_OF[theme]]])) as ColorSet;
}

/** The colour of a token in every theme. */
export function colorSet(token: Token): ColorSet {
  return inAllThemes(TOKENS[token]);
}

const GROUNDS = ["halo", "ground", "block", "building", "commercial", "green", "water"] as const satisfies readonly Token[];
/** The most of a zone's tint that lies over a ground. */
const ZONE_SHARE = 0.1;

/** What lies under the plan's own things, bare and under the tint of a zone: what is read has to stand out from all of it. */
export function groundColors(theme: ThemeName): readonly string[] {
  const zone = colorSet("zone")[theme];
  return GROUNDS.flatMap((token) => [colorSet(token)[theme], mix(colorSet(token)[theme], zone, ZONE_SHARE)]);
}

export function paletteOf(theme: ThemeName): Palette {
  return Object.fromEntries(Object.entries(TOKENS).map(([token, written]) => [token, inAllThemes(written)[theme]])) as Record<
    Token,
    string
  >;
}
