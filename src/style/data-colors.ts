import { legibleOn, mix } from "./color";
import { type ColorSet, groundColors, inAllThemes } from "./palette";

/*
 * For eyes that tell red and green, or blue and yellow, apart less well: after Okabe and Ito, moved so that the corridors
 * of one town stay apart under each deficiency, in lightness as much as in hue. Keys are the colours that the day shows:
 * the warm family of the bands, and the official colours of the lines that the plans name. A test holds them apart.
 */
const FOR_ALL_EYES: Readonly<Record<string, { readonly safe: string; readonly "safe-dark": string }>> = {
  "#d0582f": { safe: "#d55e00", "safe-dark": "#ff943f" },
  "#b03a68": { safe: "#5aa9e6", "safe-dark": "#4f9fe0" },
  "#a87412": { safe: "#102a72", "safe-dark": "#e4e9ff" },
  "#8f5a9c": { safe: "#00866b", "safe-dark": "#1fc2a2" },
  "#9c4a2c": { safe: "#e0d02a", "safe-dark": "#e8dc55" },
  /* 1号线, 3号线, 18号线, 19号线. */
  "#e3002b": { safe: "#7a0012", "safe-dark": "#e0364f" },
  "#fcd600": { safe: "#e0d02a", "safe-dark": "#e8dc55" },
  "#c4984f": { safe: "#00866b", "safe-dark": "#1fc2a2" },
  "#f5ab78": { safe: "#cc79a7", "safe-dark": "#f0c4ff" },
  /* 7号线, 13号线, 15号线. */
  "#ed6f00": { safe: "#d55e00", "safe-dark": "#ff943f" },
  "#e999c0": { safe: "#cc79a7", "safe-dark": "#f0c4ff" },
  "#bca886": { safe: "#847a66", "safe-dark": "#b5ab98" },
};

/**
 * A colour that comes with the data (`#rrggbb`, a metro line's own or a corridor's) in every theme. A line keeps its
 * official colour by day and in the dark; a washed-out room and paper get it deeper, and safe themes another one.
 */
export function dataColors(hex: string): ColorSet {
  const projector = legibleOn(hex, groundColors("projector"), 1.6);
  return inAllThemes({
    day: hex,
    dark: mix(hex, "#ffffff", 0.18),
    projector,
    print: hex,
    ...FOR_ALL_EYES[hex.toLowerCase()],
  });
}
