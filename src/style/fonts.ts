/*
 * Every label is drawn by the browser itself (the style names no glyph server), first from the bundled subset, which
 * the app loads before the map starts. The names behind it are for a machine where the file did not come. MapLibre
 * takes the weight from a word in the first name; the bundled file is registered under both names.
 */
const FALLBACK = ["Noto Sans CJK SC", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei"] as const;

export const FONT_FAMILY = "Atlas Sans";
export const FONT_FAMILY_BOLD = "Atlas Sans Bold";
/** Where the bundled font stands, relative to the page. */
export const FONT_URL = "fonts/atlas-sans.woff2";

export const TEXT_FONT: string[] = [FONT_FAMILY, ...FALLBACK];
export const TEXT_FONT_BOLD: string[] = [FONT_FAMILY_BOLD, ...FALLBACK];
