import * as v from "valibot";
import type { LonLat } from "../geo/types";
import { t } from "../i18n/words";
import type { Written } from "./scene-sheet";
import { schemaFaults } from "./schema-check";
import { Id, Offset } from "./schema-parts";

/** How the place of a mark is known: a named thing, a point that somebody showed, or what the window happened to show. */
export const MARK_PLACES = ["feature", "point", "view", "none"] as const;

export interface MarkPlace {
  readonly kind: (typeof MARK_PLACES)[number];
  /** The thing, by id; null where no thing was meant. */
  readonly feature: string | null;
  readonly name: string;
  /** WGS84: of a thing a point on it, else the point that was shown, or the middle of the view; null where none is known. */
  readonly at: LonLat | null;
}

/** A sentence of a document, with its source. */
export interface MarkSentence {
  readonly doc: string;
  /** As the document has it, and its date as `2021-01`. */
  readonly title: string;
  readonly chapter: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What was noted in a meeting: where, at which sentence, what was said, when, in which scene. */
export interface Mark {
  readonly id: string;
  /** ISO 8601 with the offset of the place where it was set. */
  readonly time: string;
  readonly talk: { readonly script: string; readonly title: string } | null;
  readonly scene: { readonly id: string; readonly number: number; readonly title: string } | null;
  readonly place: MarkPlace;
  readonly sentence: MarkSentence | null;
  readonly remark: string;
}

/** A mark before it is kept: what there is to choose from. */
export interface MarkDraft extends Omit<Mark, "sentence" | "remark"> {
  /** Sentences it may speak of, the likeliest first. */
  readonly sentences: readonly MarkSentence[];
  /** True where the first of them is the one that is looked at, and not only near. */
  readonly isFirstMeant: boolean;
}

export const MAX_REMARK = 2000;
const MAX_MARKS = 2000;
const MAX_CHARS = 8_000_000;

const Words = (most: number) => v.pipe(v.string(t("应是文字")), v.maxLength(most, t("至多 {0} 字", most)));
const Degrees = (most: number) =>
  v.pipe(v.number(t("应是度数")), v.minValue(-most, t("度数太小")), v.maxValue(most, t("度数太大")));

export const LonLatSchema = v.tuple([Degrees(180), Degrees(90)], t("应是 [经度, 纬度]"));

const MarkSchema = v.object({
  id: v.pipe(v.string(t("编号应是文字")), v.regex(/^[a-z0-9-]{1,64}$/u, t("编号不合规"))),
  time: v.pipe(
    v.string(t("时间应是文字")),
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)$/u, t("时间应写作 2026-01-01T09:00:00+08:00")),
    v.check((time) => !Number.isNaN(Date.parse(time)), t("没有这个时间")),
  ),
  talk: v.nullable(v.object({ script: Id, title: Words(400) })),
  scene: v.nullable(v.object({ id: Id, number: v.pipe(Offset, v.maxValue(1000, t("幕数太大"))), title: Words(400) })),
  place: v.object({
    kind: v.picklist(MARK_PLACES, t("不是约定的位置类别")),
    feature: v.nullable(Id),
    name: Words(400),
    at: v.nullable(LonLatSchema),
  }),
  sentence: v.nullable(
    v.object({
      doc: Id,
      title: Words(400),
      chapter: Words(400),
      date: Words(100),
      start: Offset,
      end: Offset,
      text: Words(4000),
    }),
  ),
  remark: Words(MAX_REMARK),
});

export const MarksSchema = v.pipe(v.array(MarkSchema, t("应是列表")), v.maxLength(MAX_MARKS, t("至多 {0} 条标记", MAX_MARKS)));

const FileSchema = v.object({
  kind: v.literal("plan-atlas-marks", t("不是会议标记文件")),
  version: v.literal(1, t("是另一个版本的会议标记，本图只懂第 1 版")),
  marks: MarksSchema,
});

export type ReadMarks = { readonly ok: true; readonly marks: readonly Mark[] } | { readonly ok: false; readonly why: string };

/** Reads a file of marks; on failure says in Chinese what is wrong and at which mark. */
export function readMarks(text: string): ReadMarks {
  if (text.length > MAX_CHARS) return { ok: false, why: t("文件太大，不像会议标记") };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { ok: false, why: t("文件不完整或已损坏：不是合法的 JSON") };
  }
  const [fault] = schemaFaults(FileSchema, json, 1);
  if (fault) {
    const [, nth] = /^marks\.(\d+)/u.exec(fault.path) ?? [];
    return { ok: false, why: `${nth === undefined ? "" : t("第 {0} 条：", Number(nth) + 1)}${fault.message}` };
  }
  return { ok: true, marks: v.parse(FileSchema, json).marks };
}

/** The marks as the one JSON file that is kept, passed on and opened again. */
export function marksFile(marks: readonly Mark[]): string {
  return `${JSON.stringify({ kind: "plan-atlas-marks", version: 1, marks }, null, 2)}\n`;
}

/** Local time as ISO 8601 with its offset, to the second. */
export function isoLocal(now: Date): string {
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, "0");
  const offset = -now.getTimezoneOffset();
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
  return `${day}T${time}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}

/** `2026年11月28日 09:05` of the time as it was written, wherever it is read. */
export function markTime(time: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/u.exec(time) ?? [];
  return year ? t("{0}年{1}月{2}日 {3}", year, Number(month), Number(day), clock) : time;
}

/** Where a mark is, in words that claim no more than is known. */
export function placeWords({ kind, name, at }: MarkPlace): string {
  const degrees = at ? t("东经 {0}°、北纬 {1}°", at[0].toFixed(5), at[1].toFixed(5)) : "";
  if (kind === "feature") return name;
  if (kind === "point") return t("图上所指的点{0}", degrees ? t("（{0}）", degrees) : "");
  return kind === "view" ? t("当时画面的中心{0}", degrees ? t("（{0}）", degrees) : "") : t("没有记位置");
}

/** 《…规划纲要》 · 第五章 · 2021年1月, title and date in the words of who writes. */
export function sentenceSource({ title, chapter, date }: MarkSentence, written?: Pick<Written, "title" | "date">): string {
  const words = [t("《{0}》", written ? written.title(title) : title), chapter, written ? written.date(date) : date];
  return words.filter((one) => one !== "").join(t(" · "));
}

/** The scene of a mark as people call it. */
export function sceneWords({ talk, scene }: Pick<Mark, "talk" | "scene">): string {
  return [talk?.title ?? "", scene ? t("第 {0} 幕 {1}", scene.number, scene.title) : ""]
    .filter((one) => one !== "")
    .join(t("，"));
}

const HEAD = [
  t("序号"),
  t("时间"),
  t("讲解"),
  t("幕"),
  t("地点"),
  t("地点编号"),
  t("经度"),
  t("纬度"),
  t("原文"),
  t("出处"),
  t("备注"),
];

/** A cell as a spreadsheet takes it; what would be run as a formula is made words by a leading apostrophe. */
function cell(words: string): string {
  const safe = /^[=+\-@\t\r]/u.test(words) ? `'${words}` : words;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The marks as a table for a spreadsheet: UTF-8 with a byte order mark, lines ended as Excel wants them. */
export function marksTable(marks: readonly Mark[]): string {
  const rows = marks.map(({ time, talk, scene, place, sentence, remark }, index) => [
    String(index + 1),
    markTime(time),
    talk?.title ?? "",
    scene ? t("第{0}幕 {1}", scene.number, scene.title) : "",
    placeWords(place),
    place.feature ?? "",
    place.at ? place.at[0].toFixed(6) : "",
    place.at ? place.at[1].toFixed(6) : "",
    sentence?.text ?? "",
    sentence ? sentenceSource(sentence) : "",
    remark,
  ]);
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Two lists as one: each mark once by its id, in the order of time. `first` has the word where both know a mark. */
export function mergeMarks(first: readonly Mark[], second: readonly Mark[]): readonly Mark[] {
  const ids = new Set(first.map((one) => one.id));
  const more = second.filter((one) => !ids.has(one.id));
  if (more.length === 0) return first;
  return [...first, ...more].sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
}
