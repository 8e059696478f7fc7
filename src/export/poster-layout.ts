import { t } from "../i18n/words";
import type { SceneSheet } from "../plan/scene-sheet";
import { lineWords, remarkWords, sourceWords } from "./slide-layout";

/** Pixels of a picture with words: 4K. */
export const POSTER = { width: 3840, height: 2160 } as const;
/** The share of the width that the words take; the map's safe area keeps clear of it. */
export const POSTER_COLUMN = 0.34;

export interface PosterText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly sizePx: number;
  readonly isBold: boolean;
  readonly tone: "ink" | "quiet" | "accent";
}

/** Measures a text of a size in pixels. */
export type Measure = (text: string, sizePx: number, isBold: boolean) => number;

const NO_START = /^[，。、；：！？）》”’％%]/u;

/** Breaks a text into lines that fit; Latin words stay whole and no line begins with a closing sign. */
export function brokenLines(text: string, widthPx: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\u0021-\u024f]+|[^\u0021-\u024f]/gu) ?? []) {
    if (line !== "" && !NO_START.test(piece) && measure(line + piece) > widthPx) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}

interface Part {
  readonly text: string;
  readonly sizePx: number;
  readonly gapPx: number;
  readonly isBold?: boolean;
  readonly tone?: PosterText["tone"];
}

/** The words of a scene beside its map, from the top, its sources at the foot; made smaller until they fit. Pixels of `POSTER`. */
export function posterLayout(sheet: SceneSheet, about: string, measure: Measure): PosterText[] {
  const margin = POSTER.height * 0.05;
  const width = POSTER.width * POSTER_COLUMN - 2 * margin;
  const rows = sheet.rows.map((row) => t("{0}：{1}（{2}，{3}）[{4}]", row.name, row.value, row.period, row.role, row.source));
  const remark = remarkWords(sheet);
  for (const factor of [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42]) {
    const parts: Part[] = [
      { text: sheet.headline, sizePx: 96 * factor, gapPx: 50 * factor, isBold: true },
      ...sheet.lines.map(
        (line): Part => ({
          text: lineWords(line),
          sizePx: 54 * factor,
          gapPx: 26 * factor,
          tone: line.isOurs ? "quiet" : "ink",
        }),
      ),
      ...rows.map((text): Part => ({ text, sizePx: 44 * factor, gapPx: 14 * factor, tone: "accent" })),
      ...(remark === "" ? [] : [{ text: remark, sizePx: 38 * factor, gapPx: 20 * factor, tone: "quiet" } as Part]),
    ];
    const placed: PosterText[] = [];
    let y = margin;
    const put = ({ text, sizePx, gapPx, isBold = false, tone = "ink" }: Part) => {
      for (const line of brokenLines(text, width, (words) => measure(words, sizePx, isBold))) {
        y += sizePx * 1.32;
        placed.push({ text: line, x: margin, y, sizePx, isBold, tone });
      }
      y += gapPx;
    };
    for (const part of parts) put(part);
    const foot = [sourceWords(sheet), about];
    const footPx = Math.max(20, 28 * factor);
    const footLines = foot.flatMap((text) => brokenLines(text, width, (words) => measure(words, footPx, false)));
    const footTop = POSTER.height - margin - footLines.length * footPx * 1.35;
    if (y > footTop && factor > 0.42) continue;
    y = footTop;
    for (const text of footLines) {
      y += footPx * 1.35;
      placed.push({ text, x: margin, y: y - footPx * 0.3, sizePx: footPx, isBold: false, tone: "quiet" });
    }
    return placed;
  }
  return [];
}
