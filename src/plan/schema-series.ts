import * as v from "valibot";
import { Area, CitationSchema, Id, list, Period, Text } from "./schema-parts";

const NumberOrNull = v.nullable(v.pipe(v.number("应是数或 null"), v.finite("应是有限的数")));

const SeriesSchema = v.object({
  id: Id,
  label: Text,
  area: Area,
  unit: v.string("应是文字"),
  definition: v.optional(Text),
  points: v.pipe(
    list(
      v.object({
        indicatorId: Id,
        period: Period,
        role: v.picklist(["target", "actual", "forecast", "completion"], "不是约定的角色"),
        doc: Id,
        unit: v.string("应是文字"),
        value_num: NumberOrNull,
        value_text: Text,
        factor: NumberOrNull,
        value: NumberOrNull,
      }),
    ),
    v.nonEmpty("系列里没有一个数"),
  ),
  comparable: list(Id),
  apart: list(v.object({ seriesId: Id, why: Text, words: list(CitationSchema) })),
});

/** `series.json`. */
export const SeriesFileSchema = v.object({ series: list(SeriesSchema) });
