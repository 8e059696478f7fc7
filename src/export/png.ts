import type { SceneSheet } from "../plan/scene-sheet";
import { canvasBlob, type DrawingFont, drawingImage, paperOf } from "./picture";
import { POSTER, POSTER_COLUMN, posterLayout } from "./poster-layout";

export interface PosterColors {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
}

export interface PosterInput {
  readonly sheet: SceneSheet;
  /** The map as an SVG drawing of the whole poster, its focus clear of the column of words. */
  readonly svg: string;
  readonly fonts: readonly DrawingFont[];
  readonly colors: PosterColors;
  /** Title, disclaimer, version: one line at the foot. */
  readonly about: string;
}

/** Faces of the page, which a canvas sees: what the bundled one lacks comes from the machine. */
const FACES = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Atlas Text',sans-serif";

/** A scene as one PNG picture of 3840 by 2160 pixels: map, words, numbers, sources. */
export async function writePoster({ sheet, svg, fonts, colors, about }: PosterInput): Promise<Blob> {
  const paper = paperOf(POSTER.width, POSTER.height);
  paper.drawImage(await drawingImage(svg, POSTER.width, POSTER.height, fonts), 0, 0, POSTER.width, POSTER.height);
  paper.globalAlpha = 0.92;
  paper.fillStyle = colors.paper;
  paper.fillRect(0, 0, POSTER.width * POSTER_COLUMN, POSTER.height);
  paper.globalAlpha = 1;
  const fontOf = (sizePx: number, isBold: boolean) => `${isBold ? 700 : 400} ${sizePx}px ${FACES}`;
  const measure = (text: string, sizePx: number, isBold: boolean) => {
    paper.font = fontOf(sizePx, isBold);
    return paper.measureText(text).width;
  };
  for (const { text, x, y, sizePx, isBold, tone } of posterLayout(sheet, about, measure)) {
    paper.font = fontOf(sizePx, isBold);
    paper.fillStyle = colors[tone];
    paper.fillText(text, x, y);
  }
  return canvasBlob(paper.canvas, "image/png");
}
