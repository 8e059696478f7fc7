/** A column as the screen shows it: foot and top in pixels. */
export interface StandingColumn {
  readonly id: string;
  readonly foot: readonly [x: number, y: number];
  readonly top: readonly [x: number, y: number];
}

function distanceToAxis([x, y]: readonly [number, number], { foot, top }: StandingColumn): number {
  const [dx, dy] = [top[0] - foot[0], top[1] - foot[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - foot[0]) * dx + (y - foot[1]) * dy) / square));
  return Math.hypot(x - foot[0] - along * dx, y - foot[1] - along * dy);
}

/** The column under a point of the screen, the foremost if several are; null if none is within reach. */
export function columnAt(
  at: readonly [number, number],
  columns: readonly StandingColumn[],
  radiusPx: number,
  reachPx: number,
): string | null {
  const near = columns
    .map((column) => ({ column, distance: Math.max(0, distanceToAxis(at, column) - radiusPx) }))
    .filter(({ distance }) => distance <= reachPx)
    .sort((a, b) => a.distance - b.distance || b.column.foot[1] - a.column.foot[1] || (a.column.id < b.column.id ? -1 : 1));
  return near[0]?.column.id ?? null;
}

/** A label in pixels of the screen, about its middle. */
export interface LabelBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ids of the labels that fit without lying on one another; who comes first stays. */
export function apart(boxes: readonly LabelBox[], gapPx = 2): ReadonlySet<string> {
  const kept: LabelBox[] = [];
  for (const box of boxes) {
    const isFree = kept.every(
      (other) =>
        Math.abs(box.x - other.x) * 2 >= box.width + other.width + 2 * gapPx ||
        Math.abs(box.y - other.y) * 2 >= box.height + other.height + 2 * gapPx,
    );
    if (isFree) kept.push(box);
  }
  return new Set(kept.map((box) => box.id));
}
