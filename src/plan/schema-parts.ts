import * as v from "valibot";
import { AREA_IDS, isId } from "./ids";

/** Building blocks of the schemas of the published files. Every message is Chinese and says what was wanted. */

/** An id of contract.md: lower-case ASCII with dots and hyphens. */
export const Id = v.pipe(
  v.string("编号应是文字"),
  v.check(isId, (issue) => `编号“${String(issue.received).replaceAll('"', "")}”不合规：只许小写字母、数字、点和连字符`),
);

/** Text with at least one character. */
export const Text = v.pipe(v.string("应是文字"), v.nonEmpty("不能是空的"));
/** Text or null. */
export const TextOrNull = v.nullable(Text);
/** A finite number above 0, or null where nothing is stated. */
export const AmountOrNull = v.nullable(
  v.pipe(v.number("应是数"), v.finite("应是有限的数"), v.gtValue(0, "应大于 0；没有写明时用 null")),
);
/** UTF-16 offset into a source file. */
export const Offset = v.pipe(v.number("偏移应是数"), v.integer("偏移应是整数"), v.minValue(0, "偏移不能为负"));

/** A town or district id. */
export const Area = v.picklist(AREA_IDS, "不是收录的镇或区");

/** Half-open range of source offsets. */
export const SpanSchema = v.tuple([Offset, Offset], "应是 [起, 止] 两个偏移");

/** A date as exact as known: `2021`, `2021-01`, `2024-01-10`. */
export const IsoDate = v.pipe(
  v.string("日期应是文字"),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, "日期应写作 2021、2021-01 或 2021-01-10"),
);

/** A year, a month or a span of years: `2023`, `2021-06`, `2021-2025`. */
export const Period = v.pipe(
  v.string("时期应是文字"),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|\d{4}))?$/u, "时期应写作 2023、2021-06 或 2021-2025"),
);

/** A quotation with its place. */
export const CitationSchema = v.pipe(
  v.object({ doc: Id, start: Offset, end: Offset, exact: Text }, "应是引文 {doc, start, end, exact}"),
  v.check(({ start, end }) => end > start, "引文的 end 应大于 start"),
);

/** A list with a Chinese message for what is not one. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.array(item, "应是列表");
}
