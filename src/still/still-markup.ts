import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { FONT_FAMILY, FONT_URL } from "../style/fonts";
import { StillMap, type StillMapProps } from "./still-map";

/** Faces that a drawing in a file of its own has to bring along: it sees none of the page's. */
export const STILL_FONTS = [{ family: FONT_FAMILY, url: FONT_URL }] as const;

/** A still map as the text of an SVG file. */
export function stillMarkup(props: StillMapProps): string {
  return renderToStaticMarkup(createElement(StillMap, props));
}
