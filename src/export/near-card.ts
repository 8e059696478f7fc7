import { encode } from "uqr";
import { t } from "../i18n/words";
import { canvasBlob, type DrawingFont, drawingImage, paperOf } from "./picture";
import { brokenLines } from "./poster-layout";

export interface NearCardInput {
  readonly svg: string;
  /** Height of the drawing over its width. */
  readonly proportion: number;
  readonly fonts: readonly DrawingFont[];
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly stage: string; readonly where: string }[];
  /** Things that have no line of their own. */
  readonly more: number;
  readonly link: string;
  readonly about: string;
}

/** Pixels: as wide as a phone shows a picture sharply. */
const WIDTH = 1080;
const MARGIN = 48;
const QR = 220;
const LINE = 92;
const FACES = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Atlas Text',sans-serif";
const COLORS = { paper: "#fffdf8", ink: "#20262c", quiet: "#4a525b", accent: "#066666", line: "#ddd8cb" } as const;

/** A code of dark squares on white. */
function drawCode(paper: CanvasRenderingContext2D, link: string, x: number, y: number): void {
  const { data, size } = encode(link, { ecc: "M", border: 2 });
  const step = Math.floor(QR / size);
  paper.fillStyle = "#ffffff";
  paper.fillRect(x, y, step * size, step * size);
  paper.fillStyle = "#000000";
  for (const [row, cells] of data.entries())
    for (const [column, isDark] of cells.entries()) if (isDark) paper.fillRect(x + column * step, y + row * step, step, step);
}

/** What is near a public place as one tall PNG picture: title, map, lines, code, where it is from. */
export async function writeNearCard(input: NearCardInput): Promise<Blob> {
  const mapHeight = Math.round((WIDTH - 2 * MARGIN) * input.proportion);
  const height = MARGIN + 72 + mapHeight + MARGIN + input.lines.length * LINE + 56 + QR + MARGIN;
  const paper = paperOf(WIDTH, height);
  const image = await drawingImage(input.svg, WIDTH - 2 * MARGIN, mapHeight, input.fonts);
  const write = (text: string, x: number, y: number, sizePx: number, color: string, isBold = false) => {
    paper.font = `${isBold ? 700 : 400} ${sizePx}px ${FACES}`;
    paper.fillStyle = color;
    paper.fillText(text, x, y);
  };
  paper.fillStyle = COLORS.paper;
  paper.fillRect(0, 0, WIDTH, height);
  write(input.title, MARGIN, MARGIN + 44, 46, COLORS.ink, true);
  let y = MARGIN + 72;
  paper.drawImage(image, MARGIN, y, WIDTH - 2 * MARGIN, mapHeight);
  y += mapHeight + MARGIN;
  for (const { name, stage, where } of input.lines) {
    paper.font = `400 32px ${FACES}`;
    const [shown = ""] = brokenLines(name, WIDTH - 2 * MARGIN - 300, (text) => paper.measureText(text).width);
    write(shown === name ? name : t("{0}…", shown), MARGIN, y + 28, 32, COLORS.ink);
    write(stage, MARGIN, y + 64, 25, COLORS.quiet);
    paper.textAlign = "right";
    write(where, WIDTH - MARGIN, y + 28, 32, COLORS.ink, true);
    paper.textAlign = "left";
    paper.fillStyle = COLORS.line;
    paper.fillRect(MARGIN, y + LINE - 14, WIDTH - 2 * MARGIN, 2);
    y += LINE;
  }
  y += 40;
  drawCode(paper, input.link, WIDTH - MARGIN - QR, y);
  write(
    input.more > 0 ? t("还有 {0} 处，扫码看全部", input.more) : t("扫码看每一条的原文"),
    MARGIN,
    y + 40,
    32,
    COLORS.accent,
    true,
  );
  paper.font = `400 25px ${FACES}`;
  const about = brokenLines(input.about, WIDTH - 3 * MARGIN - QR, (text) => paper.measureText(text).width);
  for (const [i, line] of about.entries()) write(line, MARGIN, y + 90 + i * 36, 25, COLORS.quiet);
  return canvasBlob(paper.canvas, "image/png");
}
