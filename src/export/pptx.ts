import type PptxGenJS from "pptxgenjs";
import { t } from "../i18n/words";
import { type SceneSheet, type ScriptSheet, speakerNotes } from "../plan/scene-sheet";
import type { Picture } from "./picture";
import {
  COLUMN,
  lineWords,
  MAP_BOX,
  remarkWords,
  SLIDE,
  slideLayout,
  sourceWords,
  TABLE_COLUMNS,
  tableCells,
  tableDocuments,
} from "./slide-layout";

/** A face that Windows and Office bring and WPS and macOS replace by their own of the same width. */
const FACE = "Microsoft YaHei";
const INK = "2B2C2E";
const QUIET = "605A4D";
const RULE = "D8CFBD";
const ACCENT = "066666";
const PAPER = "FFFDF8";
const DISCLAIMER = t("示意图，不作为划界依据");

export interface SlidesInput {
  readonly sheet: ScriptSheet;
  /** Day on which the file is made, as it is to be written. */
  readonly madeOn: string;
  /** The map of a scene, in the proportion of `MAP_PROPORTION`; null leaves the place empty and says so. */
  readonly pictureOf: (scene: SceneSheet) => Promise<Picture | null>;
  /** Called before each scene with how many are done. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Width to height of the map on a slide. */
export const MAP_PROPORTION = MAP_BOX.width / SLIDE.height;

const plain = { fontFace: FACE, color: INK, margin: 0, lang: "zh-CN", fit: "none", wrap: true } as const;

function addWords(slide: PptxGenJS.Slide, sheet: SceneSheet): void {
  const layout = slideLayout(sheet);
  const box = { x: COLUMN.x, w: COLUMN.width };
  slide.addText(sheet.headline, { ...plain, ...box, ...layout.headline, fontSize: layout.headlinePt, bold: true, valign: "top" });
  sheet.lines.forEach((line, index) => {
    const at = layout.lines[index];
    if (!at) return;
    slide.addShape("rect", {
      x: COLUMN.x,
      y: at.y,
      w: 0.04,
      h: at.h * 0.92,
      fill: { color: line.isOurs ? RULE : ACCENT },
      line: { type: "none" },
    });
    slide.addText(lineWords(line), {
      ...plain,
      x: COLUMN.x + 0.16,
      w: COLUMN.width - 0.16,
      ...at,
      fontSize: layout.linePt,
      color: line.isOurs ? QUIET : INK,
      valign: "top",
    });
  });
  if (layout.remark)
    slide.addText(remarkWords(sheet), {
      ...plain,
      ...box,
      ...layout.remark,
      fontSize: layout.tablePt,
      color: QUIET,
      valign: "top",
    });
  if (layout.table) {
    const rows = tableCells(sheet).map((cells, row) =>
      cells.map((text) => ({ text, options: { bold: row === 0, color: row === 0 ? QUIET : INK } })),
    );
    rows.push([{ text: tableDocuments(sheet), options: { colspan: TABLE_COLUMNS.length, color: QUIET } }] as never);
    slide.addTable(rows, {
      ...box,
      y: layout.table.y,
      colW: [...TABLE_COLUMNS],
      rowH: [...layout.table.rowsH],
      fontFace: FACE,
      fontSize: layout.tablePt,
      margin: [0.03, 0.04, 0.03, 0.04],
      valign: "middle",
      border: { type: "solid", pt: 0.5, color: RULE },
      autoPage: false,
    });
  }
  slide.addText(sourceWords(sheet), {
    ...plain,
    ...box,
    ...layout.source,
    fontSize: layout.sourcePt,
    color: QUIET,
    valign: "bottom",
  });
}

function addMap(slide: PptxGenJS.Slide, picture: Picture | null, sheet: SceneSheet): void {
  const box = { x: MAP_BOX.x, y: 0, w: MAP_BOX.width, h: SLIDE.height };
  if (picture) slide.addImage({ ...box, data: picture.dataUrl, altText: t("{0}：规划示意图", sheet.scene.title) });
  else
    slide.addText(t("此处的地图没有画成"), { ...plain, ...box, fontSize: 16, color: QUIET, align: "center", valign: "middle" });
}

function addTitle(slide: PptxGenJS.Slide, { sheet, madeOn }: SlidesInput): void {
  const box = { x: 1, w: SLIDE.width - 2 };
  slide.background = { color: PAPER };
  slide.addShape("rect", { x: 1, y: 2.2, w: 1.2, h: 0.07, fill: { color: ACCENT }, line: { type: "none" } });
  slide.addText(sheet.title, {
    ...plain,
    ...box,
    y: 2.5,
    h: 1.3,
    fontSize: sheet.title.length > 20 ? 32 : 44,
    bold: true,
    valign: "top",
  });
  slide.addText(sheet.subtitle, { ...plain, ...box, y: 3.9, h: 1, fontSize: 20, color: QUIET, valign: "top" });
  const foot = t("规划图谱　{0}　{1}制作　数据版本 {2}", sheet.areas.join(t("、")), madeOn, sheet.dataVersion);
  slide.addText(t("{0}\n{1}　{2}", foot, DISCLAIMER, sheet.approval), {
    ...plain,
    ...box,
    y: 6.2,
    h: 0.8,
    fontSize: 12,
    color: QUIET,
    valign: "top",
  });
}

function addClosing(slide: PptxGenJS.Slide, { sheet, madeOn }: SlidesInput): void {
  const box = { x: 1, w: SLIDE.width - 2 };
  slide.background = { color: PAPER };
  slide.addText(t("来源"), { ...plain, ...box, y: 0.7, h: 0.7, fontSize: 28, bold: true, valign: "top" });
  const documents = sheet.documents.map((d) => t("{0}　{1}　{2}", d.title, d.issuer, d.date));
  slide.addText(
    documents.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
    {
      ...plain,
      ...box,
      y: 1.5,
      h: 3.2,
      fontSize: 14,
      valign: "top",
      paraSpaceAfter: 6,
    },
  );
  const rest = [
    t("{0}。{1}", DISCLAIMER, sheet.approval),
    t("位置和形状按各要素注明的方法得到，示意的形状不是边界；【本图注】是图谱自己的话，不是文件原文。"),
    t("底图：© OpenStreetMap contributors（ODbL）。每一幕引用的原文和章节见该页备注。"),
    t("数据版本 {0}　{1}制作", sheet.dataVersion, madeOn),
  ];
  slide.addText(rest.join("\n"), {
    ...plain,
    ...box,
    y: 4.9,
    h: 2,
    fontSize: 13,
    color: QUIET,
    valign: "top",
    paraSpaceAfter: 4,
  });
}

/**
 * Writes a script as slides that Office and WPS open: a title, one slide for each scene with map, editable words, native
 * table, sources and speaker notes, and a closing with the sources. Rejects with the signal's reason when called off.
 */
export async function writeSlides(input: SlidesInput): Promise<Blob> {
  const { sheet, pictureOf, onProgress, signal } = input;
  const { default: Pptx } = await import("pptxgenjs");
  const deck = new Pptx();
  deck.layout = "LAYOUT_WIDE";
  deck.title = sheet.title;
  deck.subject = sheet.subtitle;
  deck.author = t("规划图谱");
  deck.company = t("规划图谱");
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  addTitle(deck.addSlide(), input);
  for (const scene of sheet.scenes) {
    signal?.throwIfAborted();
    onProgress?.(scene.number - 1, sheet.scenes.length);
    const slide = deck.addSlide();
    slide.background = { color: PAPER };
    addMap(slide, await pictureOf(scene), scene);
    addWords(slide, scene);
    slide.addNotes(speakerNotes(scene));
  }
  signal?.throwIfAborted();
  onProgress?.(sheet.scenes.length, sheet.scenes.length);
  addClosing(deck.addSlide(), input);
  const bytes = (await deck.write({ outputType: "arraybuffer", compression: true })) as ArrayBuffer;
  return new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.presentationml.presentation" });
}
