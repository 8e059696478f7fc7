/*
 * Marks of the map and of every list: a plate that says the kind by its outline, and a sign cut out of it. Outlines run
 * clockwise and signs against it, so that `plate + sign` filled in one go leaves the sign open.
 */
interface Shape {
  readonly plate: string;
  readonly sign: string;
  /** Dashes of a planned thing's outline: on, off, offset, so that corners stay whole and gaps lie between them. */
  readonly dash: readonly [on: number, off: number, offset: number];
}

const CIRCLE = [6.8, 3.67, 0] as const;
const ROUND = "M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z";

const SHAPES = {
  parcel: { plate: "M12 2 22 12 12 22 2 12Z", sign: "", dash: [9.6, 4.54, 4.8] },
  project: { plate: "M12 3 22.5 21 1.5 21Z", sign: "M11 9v6.2h2V9ZM11 16.6v2h2v-2Z", dash: [14.4, 6.5, 7.2] },
  carrier: {
    plate: "M3 3h18v18H3Z",
    sign: "M7.5 7v3.4h3.4V7ZM13.1 7v3.4h3.4V7ZM7.5 13.4v3.4h3.4v-3.4ZM13.1 13.4v3.4h3.4v-3.4Z",
    dash: [12.4, 5.6, 6.2],
  },
  school: {
    plate: ROUND,
    dash: CIRCLE,
    sign: "M5.5 8v8.5c2.5-.8 4.5-.5 6 .8V8.8c-1.5-1.3-3.5-1.6-6-.8ZM18.5 8c-2.5-.8-4.5-.5-6 .8v8.5c1.5-1.3 3.5-1.6 6-.8Z",
  },
  medical: { plate: ROUND, dash: CIRCLE, sign: "M10 6v4H6v4h4v4h4v-4h4v-4h-4V6Z" },
  care: {
    plate: ROUND,
    dash: CIRCLE,
    sign: "M12 9.2c-1.2-2.4-5.5-2-5.5 1.4 0 2.8 3.2 4.9 5.5 6.9 2.3-2 5.5-4.1 5.5-6.9 0-3.4-4.3-3.8-5.5-1.4Z",
  },
  culture: {
    plate: ROUND,
    dash: CIRCLE,
    sign: "M12 5.2 5 9.6v1.6h14V9.6ZM7 12.6v4h2v-4ZM11 12.6v4h2v-4ZM15 12.6v4h2v-4ZM5.5 17.6v1.4h13v-1.4Z",
  },
  sport: { plate: ROUND, dash: CIRCLE, sign: "M5 10v4h2v-4ZM7.5 8v8h2.2V8ZM10.2 11v2h3.6v-2ZM14.3 8v8h2.2V8ZM17 10v4h2v-4Z" },
  service: { plate: ROUND, dash: CIRCLE, sign: "M12 5.8 5.3 11.5h2.2v6H11v-4h2v4h3.5v-6h2.2Z" },
  green: { plate: "M12 2.5a6.6 6.6 0 0 1 1.6 13v5.5h-3.2v-5.5a6.6 6.6 0 0 1 1.6-13Z", sign: "", dash: CIRCLE },
  water: { plate: "M12 3c3.5 4.5 6 7.6 6 11a6 6 0 0 1-12 0c0-3.4 2.5-6.5 6-11Z", sign: "", dash: CIRCLE },
  place: { plate: "M12 7a5 5 0 1 1 0 10a5 5 0 1 1 0-10Z", sign: "", dash: CIRCLE },
  station: { plate: "M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16Z", sign: "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z", dash: CIRCLE },
} as const satisfies Record<string, Shape>;

export type IconId = keyof typeof SHAPES;
export const ICON_IDS = Object.keys(SHAPES) as readonly IconId[];

/** `path` fills to the whole mark; all in a box of 24 by 24. */
export const ICON_SHAPES: Readonly<Record<IconId, Shape & { readonly path: string }>> = Object.fromEntries(
  Object.entries(SHAPES).map(([id, shape]) => [id, { ...shape, path: shape.plate + shape.sign }]),
) as Record<IconId, Shape & { readonly path: string }>;
