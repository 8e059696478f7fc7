import { mix } from "./color";
import { type ColorSet, inAllThemes } from "./palette";

/** A colour that comes with the data (`#rrggbb`, a metro line's own or a corridor's) in every theme. */
export function dataColors(hex: string): ColorSet {
  return inAllThemes({ day: hex, dark: mix(hex, "#ffffff", 0.18) });
}
