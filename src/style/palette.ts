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
 * An ink for every theme: day on paper, dark on ink-blue, the others where they differ. Teal stands for selection and nothing else, amber for 存疑
 * alone and is not on the map. What the plan builds is drawn in sepia, as a survey sheet is; the structure is warm.
 */
const TOKENS = {
  ground: { day: "#f4f1e9", dark: "#141c26" },
  block: { day: "#efeadf", dark: "#1a2430" },
  commercial: { day: "#efe2d6", dark: "#232733" },
  green: { day: "#dbe6cd", dark: "#1c322c" },
  greenInk: { day: "#55713f", dark: "#9cbf8b" },
  water: { day: "#c6dce5", dark: "#1d3a4d" },
  waterInk: { day: "#47798f", dark: "#82b4cc" },
  road: { day: "#ffffff", dark: "#344352" },
  roadCasing: { day: "#d8cfbd", dark: "#0f161e" },
  motorway: { day: "#fdf3df", dark: "#46505a" },
  motorwayCasing: { day: "#d9bd8c", dark: "#12181f" },
  roadInk: { day: "#7c7566", dark: "#8d99a6" },
  placeInk: { day: "#8b8375", dark: "#7d8a97" },
  veil: { day: "#f6f4ee", dark: "#141c26" },
  paper: { day: "#fffdf8", dark: "#1b2531" },
  halo: { day: "#fffdf8", dark: "#121a24" },
  ink: { day: "#2b2c2e", dark: "#e9ebe8" },
  border: { day: "#7a5a3c", dark: "#c9ab86" },
  zone: { day: "#b79b74", dark: "#8b7b66" },
  zoneInk: { day: "#8b7350", dark: "#b8a58a" },
  metroCasing: { day: "#ffffff", dark: "#0f161e" },
  work: { day: "#6a4a34", dark: "#dcb994" },
  workTint: { day: "#e4c9a6", dark: "#574433" },
  carrier: { day: "#3d4f80", dark: "#a3b3e6" },
  carrierTint: { day: "#c5cce2", dark: "#2f3b5c" },
  facility: { day: "#7c3f68", dark: "#dca3c9" },
  facilityTint: { day: "#e3c9da", dark: "#4c3045" },
  place: { day: "#6d675b", dark: "#a7b0b8" },
  placeTint: { day: "#dcd6c8", dark: "#3a444f" },
  accent: { day: "#0b6a6a", dark: "#58c7c0" },
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

export function paletteOf(theme: ThemeName): Palette {
  return Object.fromEntries(Object.entries(TOKENS).map(([token, written]) => [token, inAllThemes(written)[theme]])) as Record<
    Token,
    string
  >;
}
