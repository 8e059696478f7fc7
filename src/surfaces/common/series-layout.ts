import { t } from "../../i18n/words";
import { firstYear, lastYear, type Series, type SeriesPoint } from "../../plan/series";
import { formatNumber } from "../../ui/format";

/** One or several observations that say the same of the same period, drawn as one mark. */
export interface SeriesMark {
  readonly ids: readonly string[];
  readonly role: SeriesPoint["role"];
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** `目标 76.8`; the words of the document, its unit where it is not that of the series. */
  readonly label: string;
}

const ROLE: Readonly<Record<SeriesPoint["role"], string>> = {
  target: t("目标"),
  actual: t("完成"),
  forecast: t("预计"),
  completion: "",
};

/** The marks of a series in order of time: words and percentages of completion left out, equal observations joined. `factor` leads into the unit of the chart. */
export function seriesMarks(series: Series, factor = 1): SeriesMark[] {
  const marks = new Map<string, SeriesMark>();
  for (const p of series.points) {
    if (p.value === null || p.role === "completion") continue;
    const key = `${p.period}|${p.role}|${p.value}`;
    const same = marks.get(key);
    marks.set(key, {
      ids: [...(same?.ids ?? []), p.indicatorId],
      role: p.role,
      from: firstYear(p.period),
      to: lastYear(p.period),
      value: p.value * factor,
      label: same?.label ?? `${ROLE[p.role]} ${wordsOf(p, series.unit)}`,
    });
  }
  return [...marks.values()];
}

function wordsOf({ value_text, unit, factor, value }: SeriesPoint, seriesUnit: string): string {
  const bare = value_text.replace(/\s+/gu, "");
  if (factor !== 1) return bare.includes(unit) ? bare : `${bare}${unit}`;
  const short = seriesUnit === "" ? bare : bare.replace(seriesUnit, "");
  return short.length <= 9 ? short : formatNumber(value ?? 0);
}

/** The values that an axis spans, with room at both ends so that no mark stands on the edge. */
export function valueRange(marks: readonly SeriesMark[]): readonly [low: number, high: number] {
  const values = marks.map((m) => m.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = high === low ? Math.abs(high) * 0.5 || 1 : (high - low) * 0.12;
  return [low - pad, high + pad];
}

/** Whether panels can stand on one axis of values: else the small ones would lie flat on the ground. */
export function canShareAxis(panels: readonly (readonly SeriesMark[])[]): boolean {
  const tops = panels.filter((p) => p.length > 0).map((p) => Math.max(...p.map((m) => Math.abs(m.value))));
  return Math.max(...tops) <= 6 * Math.min(...tops);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Base line. */
  readonly y: number;
}

const TEXT = 12;

/** How wide a label is, near enough: a Han character is as wide as it is high. */
export function labelWidth(text: string): number {
  return [...text].reduce((sum, c) => sum + (/[\u2E80-\uFFFF]/u.test(c) ? TEXT : TEXT * 0.58), 0);
}

/** Puts each label beside its mark where it covers no other label and no mark: right, above, below, left, then further off. */
export function placeLabels(
  marks: readonly { readonly x: number; readonly y: number; readonly text: string }[],
  width: number,
  height: number,
): PlacedLabel[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  return marks.map(({ x, y, text }) => {
    const w = labelWidth(text);
    const middle = Math.min(Math.max(x - w / 2, 0), width - w);
    const places: readonly (readonly [number, number])[] = [
      [middle, y - 9],
      [middle, y + 19],
      [x + 9, y + 4],
      [x - 9 - w, y + 4],
      [middle, y - 23],
      [middle, y + 33],
      [x + 9, y - 10],
      [x - 9 - w, y - 10],
      [middle, y - 37],
    ];
    const boxAt = ([left, base]: readonly [number, number]): Box => ({ x: left, y: base - TEXT, width: w, height: TEXT + 2 });
    const fits = (box: Box) =>
      box.x >= 0 &&
      box.x + w <= width &&
      box.y >= 0 &&
      box.y + box.height <= height &&
      !taken.some((other) => overlaps(box, other));
    const at = places.find((place) => fits(boxAt(place))) ?? places[0] ?? [x, y];
    taken.push(boxAt(at));
    return { text, x: at[0], y: at[1] };
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
