import { type Palette, paletteOf, type ThemeName } from "../style/palette";
import { canvasOf, type MapImage, RATIO } from "./canvas";

const BEAD = 24;
const ARROW = 20;

/** A station on its line: a ring in the line's colour with a paper centre, broken while the station is not open. */
function drawBead(color: string, isOpen: boolean, isInterchange: boolean, c: Palette): ImageData | null {
  const ctx = canvasOf(BEAD);
  if (!ctx) return null;
  const disc = (radius: number, fill: string) => {
    ctx.fillStyle = fill;
    ctx.beginPath();
    ctx.arc(BEAD / 2, BEAD / 2, radius, 0, Math.PI * 2);
    ctx.fill();
  };
  disc(11, c.halo);
  if (isOpen) {
    disc(9.6, isInterchange ? c.ink : color);
    disc(isInterchange ? 6.6 : 5.4, c.paper);
    if (isInterchange) disc(3, color);
  } else {
    disc(9.6, c.paper);
    ctx.strokeStyle = color;
    ctx.lineWidth = 3;
    ctx.setLineDash([4.4, 2.9]);
    ctx.beginPath();
    ctx.arc(BEAD / 2, BEAD / 2, 8, 0, Math.PI * 2);
    ctx.stroke();
  }
  return ctx.getImageData(0, 0, BEAD * RATIO, BEAD * RATIO);
}

/** A chevron that points along the line it stands on. */
function drawArrow(color: string, c: Palette): ImageData | null {
  const ctx = canvasOf(ARROW);
  if (!ctx) return null;
  ctx.lineCap = ctx.lineJoin = "round";
  for (const [width, stroke] of [
    [6.4, c.halo],
    [3.4, color],
  ] as const) {
    ctx.lineWidth = width;
    ctx.strokeStyle = stroke;
    ctx.beginPath();
    ctx.moveTo(7, 4.5);
    ctx.lineTo(13.5, 10);
    ctx.lineTo(7, 15.5);
    ctx.stroke();
  }
  return ctx.getImageData(0, 0, ARROW * RATIO, ARROW * RATIO);
}

/** Draws `bead:color:open|coming:one|many:theme` or `arrow:color:theme`; null for another name. */
export function drawLineImage(name: string, theme: ThemeName): MapImage | null {
  const [what, color = "", form, many] = name.split(":");
  if (!/^#[0-9a-f]{6}$/iu.test(color)) return null;
  const c = paletteOf(theme);
  const data =
    what === "bead" ? drawBead(color, form === "open", many === "many", c) : what === "arrow" ? drawArrow(color, c) : null;
  return data && { data, pixelRatio: RATIO };
}
