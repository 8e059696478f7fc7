import type { Map as GlMap } from "maplibre-gl";
import { t } from "../i18n/words";
import { scaleBar } from "../still/scale-bar";
import { metresToPx } from "../style/layer";

/** Larger than this no browser draws for certain. */
const MOST_PX = 8192;
/** The strip at the foot, in shares of the picture's width. */
const STRIP = { height: 0.02, text: 0.009 } as const;
const FACES = "'Noto Sans SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Atlas Text',sans-serif";

/** Runs in the frame in which everything asked for has been drawn: only there the picture can be read. */
function whenDrawn(map: GlMap, read: () => void): void {
  map.once("idle", () => {
    map.once("render", read);
    map.triggerRepaint();
  });
  map.triggerRepaint();
}

/** What every picture of the map carries: scale where it looks straight down, that it is no legal boundary, whose ground it is. */
function drawFoot(paper: CanvasRenderingContext2D, map: GlMap, words: readonly string[]): void {
  const { width, height } = paper.canvas;
  const strip = width * STRIP.height;
  const letters = width * STRIP.text;
  const pxPerCssPx = width / map.getContainer().clientWidth;
  paper.fillStyle = "#fffdf8";
  paper.fillRect(0, height - strip, width, strip);
  paper.fillStyle = paper.strokeStyle = "#2b2c2e";
  paper.font = `${letters}px ${FACES}`;
  paper.textAlign = "right";
  paper.textBaseline = "middle";
  paper.fillText(words.join(t("　")), width - letters, height - strip / 2, width * 0.8);
  if (map.getPitch() > 0.5) return;
  const bar = scaleBar(1 / metresToPx(1, map.getZoom()) / pxPerCssPx, width * 0.09);
  paper.lineWidth = letters / 8;
  paper.beginPath();
  paper.moveTo(letters, height - strip * 0.65);
  paper.lineTo(letters, height - strip * 0.35);
  paper.lineTo(letters + bar.px, height - strip * 0.35);
  paper.lineTo(letters + bar.px, height - strip * 0.65);
  paper.stroke();
  paper.textAlign = "left";
  paper.fillText(bar.label, letters * 1.6 + bar.px, height - strip / 2);
}

/**
 * Takes the map as it stands as a PNG picture at least so many pixels wide, as far as the machine can, and leaves it as it
 * was. Nothing is kept of the picture on the screen, so it is read in the very frame that draws it.
 */
export function captureView(map: GlMap, leastWidthPx: number, words: readonly string[]): Promise<Blob> {
  const before = map.getPixelRatio();
  const { clientWidth, clientHeight } = map.getContainer();
  const wanted = Math.min(leastWidthPx / clientWidth, MOST_PX / Math.max(clientWidth, clientHeight));
  return new Promise((resolve, reject) => {
    map.setPixelRatio(Math.max(before, wanted));
    whenDrawn(map, () => {
      const canvas = document.createElement("canvas");
      const gl = map.getCanvas();
      canvas.width = gl.width;
      canvas.height = gl.height;
      const paper = canvas.getContext("2d");
      paper?.drawImage(gl, 0, 0);
      if (paper) drawFoot(paper, map, words);
      map.setPixelRatio(before);
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("当前画面没有存成，可能是内存不够"))), "image/png");
    });
  });
}
