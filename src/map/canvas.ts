/** Images are drawn at three times their size, so that they stay crisp on a phone and on a wall. */
export const RATIO = 3;

export interface MapImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** A square to draw an image of the map on, `size` in its own pixels; null where the browser gives no canvas. */
export function canvasOf(size: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size * RATIO;
  const ctx = canvas.getContext("2d", { willReadFrequently: true });
  ctx?.scale(RATIO, RATIO);
  return ctx;
}
