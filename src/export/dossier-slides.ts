import type PptxGenJS from "pptxgenjs";
import { t } from "../i18n/words";
import type { DossierSheet } from "../plan/invest-dossier-sheet";
import type { Picture } from "./picture";

const FACE = "Microsoft YaHei";
const INK = "2B2C2E";
const QUIET = "605A4D";
const ACCENT = "066666";
const PAPER = "FFFDF8";
const RULE = "D8CFBD";
/** What fits on one slide at 14 points: lines of about 56 letters. */
const LINES_A_SLIDE = 17;
const LETTERS_A_LINE = 56;
/** Letters of a passage that one slide can hold; a longer one goes on on the next. */
const LETTERS_A_QUOTE = 620;

const plain = { fontFace: FACE, color: INK, margin: 0, lang: "zh-CN", fit: "none", wrap: true } as const;

export interface DossierInput {
  readonly sheet: DossierSheet;
  readonly madeOn: string;
  /** Disclaimer, approval, credit and data version, as they are to be written. */
  readonly foot: string;
  /** The map round the place; null where there is none. */
  readonly picture: Picture | null;
}

/** Width to height of the map. */
export const DOSSIER_MAP_PROPORTION = 6.2 / 5.1;

const linesOf = (text: string) => Math.max(1, Math.ceil([...text].length / LETTERS_A_LINE));

/** Sections put together as long as they fit on a slide; one that is too long is cut between its lines. */
export function slidePages(sections: DossierSheet["sections"]): DossierSheet["sections"][] {
  const pages: { head: string; lines: string[] }[][] = [[]];
  let used = 0;
  for (const { head, lines } of sections) {
    let part: { head: string; lines: string[] } | null = null;
    for (const line of lines) {
      const needs = linesOf(line) + (part ? 0 : 2);
      if (used + needs > LINES_A_SLIDE && used > 0) {
        pages.push([]);
        used = 0;
        part = null;
      }
      if (!part) {
        part = { head, lines: [] };
        pages.at(-1)?.push(part);
        used += 2;
      }
      part.lines.push(line);
      used += linesOf(line);
    }
  }
  return pages.filter((page) => page.length > 0);
}

function pieces(text: string): string[] {
  const letters = [...text];
  const out: string[] = [];
  for (let i = 0; i < letters.length; i += LETTERS_A_QUOTE) out.push(letters.slice(i, i + LETTERS_A_QUOTE).join(""));
  return out;
}

function begin(deck: PptxGenJS, title: string, foot: string): PptxGenJS.Slide {
  const slide = deck.addSlide();
  slide.background = { color: PAPER };
  slide.addText(title, { ...plain, x: 0.7, y: 0.45, w: 11.9, h: 0.6, fontSize: 24, bold: true, valign: "top" });
  slide.addShape("rect", { x: 0.7, y: 1.08, w: 0.9, h: 0.05, fill: { color: ACCENT }, line: { type: "none" } });
  slide.addText(foot, { ...plain, x: 0.7, y: 7.0, w: 11.9, h: 0.35, fontSize: 9, color: QUIET, valign: "bottom" });
  return slide;
}

function addFacts(slide: PptxGenJS.Slide, { facts, subtitle, title }: DossierSheet, picture: Picture | null): void {
  if (picture) slide.addImage({ x: 6.5, y: 1.75, w: 6.2, h: 5.1, data: picture.dataUrl, altText: t("{0}：规划示意图", title) });
  const width = picture ? 5.5 : 11.9;
  slide.addText(subtitle, { ...plain, x: 0.7, y: 1.25, w: 11.9, h: 0.4, fontSize: 14, color: QUIET, valign: "top" });
  const rows = facts.map(([label, value]) => [
    { text: label, options: { color: QUIET } },
    { text: String(value), options: { bold: typeof value === "number" } },
  ]);
  slide.addTable(rows, {
    x: 0.7,
    y: 1.9,
    w: width,
    colW: [2.2, width - 2.2],
    fontFace: FACE,
    fontSize: 16,
    color: INK,
    border: { type: "solid", pt: 0.5, color: RULE },
    margin: [0.08, 0.1, 0.08, 0.1],
    autoPage: false,
  });
}

function addPages(deck: PptxGenJS, title: string, foot: string, sections: DossierSheet["sections"], face: string): void {
  for (const page of slidePages(sections)) {
    const words = page.flatMap(({ head, lines }) => [
      { text: head, options: { bold: true, color: ACCENT, fontFace: FACE, breakLine: true, paraSpaceBefore: 8 } },
      ...lines.map((text) => ({ text, options: { breakLine: true } })),
    ]);
    const at = { x: 0.7, y: 1.3, w: 11.9, h: 5.6 };
    begin(deck, title, foot).addText(words, { ...plain, ...at, fontFace: face, fontSize: 14, valign: "top" });
  }
}

/** A dossier as slides with words that can be edited: figures, sections, and every passage word for word. */
export async function writeDossier({ sheet, madeOn, foot, picture }: DossierInput): Promise<Blob> {
  const { default: Pptx } = await import("pptxgenjs");
  const deck = new Pptx();
  deck.layout = "LAYOUT_WIDE";
  deck.title = sheet.title;
  deck.author = t("规划图谱");
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  const footer = t("{0}　{1}制作", foot, madeOn);
  addFacts(begin(deck, sheet.title, footer), sheet, picture);
  addPages(deck, sheet.title, footer, sheet.sections, FACE);
  const quotes = sheet.quotes.map(({ text, source }) => ({ head: source, lines: pieces(text) }));
  addPages(deck, t("{0}　原文", sheet.title), footer, quotes, "SimSun");
  const bytes = (await deck.write({ outputType: "arraybuffer", compression: true })) as ArrayBuffer;
  return new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.presentationml.presentation" });
}
