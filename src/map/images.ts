import { FEATURE_KINDS, type FeatureKind, STAGES, type Stage } from "../plan/types";
import { ICON_IDS, ICON_SHAPES, type IconId } from "../style/icon-shapes";
import { KIND_TOKENS } from "../style/marks";
import { type Palette, paletteOf, THEME_NAMES } from "../style/palette";
import { canvasOf, type MapImage, RATIO } from "./canvas";
import { drawLineImage } from "./line-images";

const MARK = 28;
const TILE = 12;

function hatch(ctx: CanvasRenderingContext2D, size: number, gap: number): void {
  ctx.beginPath();
  for (let x = -size; x <= size * 2; x += gap) {
    ctx.moveTo(x, size);
    ctx.lineTo(x + size, 0);
  }
  ctx.stroke();
}

function dots(ctx: CanvasRenderingContext2D, size: number, gap: number, radius: number): void {
  for (let y = gap / 2; y < size; y += gap) {
    for (let x = gap / 2; x < size; x += gap) {
      ctx.beginPath();
      ctx.arc(x, y, radius, 0, Math.PI * 2);
      ctx.fill();
    }
  }
}

/** A mark: plate and sign of its icon, the plate filled as its stage says, on a paper edge that parts it from the ground. */
function drawMark(icon: IconId, kind: FeatureKind, stage: Stage, c: Palette): ImageData | null {
  const ctx = canvasOf(MARK);
  if (!ctx) return null;
  const [ink, tint] = [c[KIND_TOKENS[kind].ink], c[KIND_TOKENS[kind].tint]];
  const plate = new Path2D(ICON_SHAPES[icon].plate);
  const sign = new Path2D(ICON_SHAPES[icon].sign);
  ctx.translate((MARK - 24) / 2, (MARK - 24) / 2);
  ctx.lineJoin = "round";
  ctx.strokeStyle = c.halo;
  ctx.lineWidth = 4;
  ctx.stroke(plate);
  ctx.fillStyle = stage === "done" ? ink : stage === "planned" ? c.halo : tint;
  ctx.fill(plate);
  ctx.save();
  ctx.clip(plate);
  ctx.strokeStyle = ctx.fillStyle = ink;
  ctx.lineWidth = 1.3;
  if (stage === "building") hatch(ctx, 24, 4.6);
  if (stage === "preparing") dots(ctx, 24, 4.8, 0.95);
  ctx.restore();
  if (stage !== "done") {
    ctx.strokeStyle = ink;
    ctx.lineWidth = stage === "unknown" ? 1.4 : 2;
    const [on, off, offset] = ICON_SHAPES[icon].dash;
    ctx.lineDashOffset = stage === "planned" ? offset : 0;
    ctx.setLineDash(stage === "planned" ? [on, off] : stage === "unknown" ? [1.4, 2] : []);
    ctx.stroke(plate);
    ctx.setLineDash([]);
  }
  if (stage === "building" || stage === "preparing") {
    ctx.strokeStyle = tint;
    ctx.lineWidth = 2.6;
    ctx.stroke(sign);
  }
  ctx.fillStyle = stage === "done" ? c.halo : ink;
  ctx.fill(sign);
  return ctx.getImageData(0, 0, MARK * RATIO, MARK * RATIO);
}

function drawPattern(pattern: string, kind: FeatureKind, c: Palette): ImageData | null {
  const ctx = canvasOf(TILE);
  if (!ctx) return null;
  ctx.strokeStyle = ctx.fillStyle = c[KIND_TOKENS[kind].ink];
  ctx.lineWidth = 1.1;
  /* The way that the hatch leans tells carriers from works, and facilities are crossed, also where paper has no colour. */
  if (pattern === "hatch" && kind !== "carrier") hatch(ctx, TILE, TILE / 2);
  if (pattern === "hatch" && (kind === "carrier" || kind === "facility")) {
    ctx.translate(TILE, 0);
    ctx.scale(-1, 1);
    hatch(ctx, TILE, TILE / 2);
  }
  if (pattern === "dots") dots(ctx, TILE, TILE / 2, 0.9);
  return ctx.getImageData(0, 0, TILE * RATIO, TILE * RATIO);
}

function oneOf<T extends string>(list: readonly T[], word: string | undefined): T | null {
  return list.find((item) => item === word) ?? null;
}

/** Draws the image that the style asks for by name (`mark:icon:kind:stage:theme`, `fill:pattern:kind:theme`, or one along a line); null for another. */
export function drawImage(name: string): MapImage | null {
  const [what, first, ...rest] = name.split(":");
  const theme = oneOf(THEME_NAMES, rest.at(-1));
  if (what === "bead" || what === "arrow") return theme && drawLineImage(name, theme);
  const kind = oneOf(FEATURE_KINDS, rest[0]);
  if (!theme || !kind) return null;
  let data: ImageData | null = null;
  if (what === "fill") data = drawPattern(first ?? "", kind, paletteOf(theme));
  else if (what === "mark") {
    const [icon, stage] = [oneOf(ICON_IDS, first), oneOf(STAGES, rest[1])];
    data = icon && stage ? drawMark(icon, kind, stage, paletteOf(theme)) : null;
  }
  return data && { data, pixelRatio: RATIO };
}
