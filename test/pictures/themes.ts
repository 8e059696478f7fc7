import * as palette from "../../src/style/palette";

/** Every theme that the map has, the plain one first. */
export const THEMES = ("THEME_NAMES" in palette ? palette.THEME_NAMES : ["day", "dark"]) as readonly [string, ...string[]];
