import { t } from "../i18n/words";
import { marksOf, type SceneSheet } from "../plan/scene-sheet";
import { lineCount } from "./fit-text";

/** Inches of a 16:9 slide as Office makes them. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
/** The column of words; the map takes the rest of the slide to its right edge, whole height. */
export const COLUMN = { x: 0.35, width: 4.35, top: 0.4, bottom: 7.3 } as const;
export const MAP_BOX = { x: 4.95, width: 8.383 } as const;

const IN_PER_PT = 1 / 72;
const LEADING = 1.3;
/** Space that Office keeps inside a text box at both sides, which we set to nothing, and what we keep ourselves. */
const GAP = 0.14;

export interface Sizes {
  readonly headlinePt: number;
  readonly linePt: number;
  readonly tablePt: number;
  readonly sourcePt: number;
}

export interface SlideLayout extends Sizes {
  readonly headline: { readonly y: number; readonly h: number };
  readonly lines: readonly { readonly y: number; readonly h: number }[];
  readonly table: { readonly y: number; readonly rowsH: readonly number[] } | null;
  readonly remark: { readonly y: number; readonly h: number } | null;
  readonly source: { readonly y: number; readonly h: number };
}

/** Widths of the table's columns: name, value, period and role. The documents stand in one row below, across all of them. */
export const TABLE_COLUMNS = [1.85, 1.15, 1.35] as const;
const CELL_MARGIN = 0.1;

function heightOf(text: string, width: number, pt: number): number {
  return lineCount(text, width, pt * IN_PER_PT) * pt * IN_PER_PT * LEADING;
}

/** The words of a line as they stand on the slide. */
export function lineWords({ text, isOurs, sources }: SceneSheet["lines"][number]): string {
  return `${isOurs ? t("【本图注】") : ""}${text}${marksOf(sources)}`;
}

/** Sources by document and chapter, in one sentence; the words themselves are in the notes. */
export function sourceWords({ sources }: SceneSheet): string {
  const byDocument = new Map<string, Map<string, number[]>>();
  for (const { title, date, section, number, isProven } of sources) {
    const places = byDocument.get(`${title}（${date}）`) ?? new Map<string, number[]>();
    byDocument.set(`${title}（${date}）`, places);
    const place = `${section.split(" ")[0] ?? ""}${isProven ? "" : t("〔待核〕")}`;
    places.set(place, [...(places.get(place) ?? []), number]);
  }
  const said = [...byDocument].map(
    ([document, places]) => `${document}${[...places].map(([place, numbers]) => `${marksOf(numbers)}${place}`).join(t("，"))}`,
  );
  return t("来源：{0}", said.join(t("；")));
}

export function remarkWords({ unplaced, doubts }: SceneSheet): string {
  return [
    ...(unplaced.length > 0 ? [t("未上图：{0}", unplaced.join(t("、")))] : []),
    ...(doubts.length > 0 ? [t("存疑 {0} 处，见备注", doubts.length)] : []),
  ].join(t("；"));
}

export function tableCells({ rows }: SceneSheet): string[][] {
  return [
    [t("指标"), t("数值"), t("时间·性质")],
    ...rows.map((row) => [`${row.name}[${row.source}]`, row.value, `${row.period} ${row.role}`]),
  ];
}

/** Which documents the rows of the table come from; short where it is one. */
export function tableDocuments({ rows }: SceneSheet): string {
  const byDocument = new Map<string, number[]>();
  for (const row of rows) byDocument.set(row.document, [...(byDocument.get(row.document) ?? []), row.source]);
  const named = [...byDocument].map(([title, numbers]) => ({ title, marks: marksOf(numbers) }));
  return t("文件：{0}", named.map(({ title, marks }) => (named.length === 1 ? title : `${marks} ${title}`)).join(t("；")));
}

/** From large to small; the first that fits is taken. */
const STEPS: readonly Sizes[] = [
  { headlinePt: 30, linePt: 18, tablePt: 11, sourcePt: 8 },
  { headlinePt: 28, linePt: 16, tablePt: 10, sourcePt: 8 },
  { headlinePt: 26, linePt: 14, tablePt: 9, sourcePt: 7.5 },
  { headlinePt: 24, linePt: 13, tablePt: 8, sourcePt: 7 },
  { headlinePt: 22, linePt: 12, tablePt: 7.5, sourcePt: 6.5 },
  { headlinePt: 20, linePt: 12, tablePt: 7, sourcePt: 6 },
  { headlinePt: 20, linePt: 11, tablePt: 6.5, sourcePt: 5.5 },
  { headlinePt: 18, linePt: 10, tablePt: 6, sourcePt: 5 },
];

/** A little smaller, if the headline then keeps to one line: a single character does not go down alone. */
function headlineSize(headline: string, most: number): number {
  const isOneLine = (pt: number) => lineCount(headline, COLUMN.width, pt * IN_PER_PT) === 1;
  return [most, most - 1, most - 2, most - 3, most - 4, most - 5].find((pt) => pt >= 18 && isOneLine(pt)) ?? most;
}

function layOut(sheet: SceneSheet, tried: Sizes): SlideLayout & { readonly isFitting: boolean } {
  const sizes = { ...tried, headlinePt: headlineSize(sheet.headline, tried.headlinePt) };
  let y: number = COLUMN.top;
  const next = (h: number, gap: number) => {
    const box = { y, h };
    y += h + gap;
    return box;
  };
  const headline = next(heightOf(sheet.headline, COLUMN.width, sizes.headlinePt), GAP * 1.4);
  const lines = sheet.lines.map((line) => next(heightOf(lineWords(line), COLUMN.width - 0.2, sizes.linePt), GAP * 0.7));
  const remark = remarkWords(sheet);
  const remarkBox = remark === "" ? null : next(heightOf(remark, COLUMN.width, sizes.tablePt), GAP);
  const rowsH = tableCells(sheet).map(
    (cells) =>
      Math.max(...cells.map((cell, i) => heightOf(cell, (TABLE_COLUMNS[i] ?? 1) - CELL_MARGIN, sizes.tablePt))) +
      CELL_MARGIN * 0.6,
  );
  rowsH.push(heightOf(tableDocuments(sheet), COLUMN.width - CELL_MARGIN, sizes.tablePt) + CELL_MARGIN * 0.6);
  const table = sheet.rows.length === 0 ? null : { y: y + GAP * 0.5, rowsH };
  if (table)
    next(
      rowsH.reduce((sum, h) => sum + h, 0),
      GAP * 1.5,
    );
  const sourceH = heightOf(sourceWords(sheet), COLUMN.width, sizes.sourcePt);
  return {
    ...sizes,
    headline,
    lines,
    remark: remarkBox,
    table,
    source: { y: COLUMN.bottom - sourceH, h: sourceH },
    isFitting: y + sourceH <= COLUMN.bottom,
  };
}

/** Where everything stands on the slide of a scene, in the largest letters in which nothing runs over; inches. */
export function slideLayout(sheet: SceneSheet): SlideLayout {
  const tried = STEPS.map((sizes) => layOut(sheet, sizes));
  const best = tried.find((one) => one.isFitting) ?? tried[tried.length - 1];
  if (!best) throw new RangeError("a slide needs sizes");
  return best;
}
