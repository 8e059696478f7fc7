import * as v from "valibot";
import { ODDITY_KINDS } from "./coverage";
import { Id, list, Offset, Text, TextOrNull } from "./schema-parts";

const Place = { start: Offset, end: Offset };

/** `coverage.json`. */
export const CoverageFileSchema = v.object({
  documents: list(
    v.object({
      doc: Id,
      blocks: Offset,
      footnotes: Offset,
      figures: Offset,
      observations: Offset,
      proseObservations: Offset,
      featureMentions: Offset,
      indicatorMentions: Offset,
      tables: list(
        v.object({
          caption: TextOrNull,
          ...Place,
          rows: Offset,
          rowsInData: Offset,
          cells: Offset,
          observations: Offset,
          features: Offset,
          left: list(v.object({ ...Place, text: Text })),
        }),
      ),
      boxes: list(v.object({ title: Text, ...Place, items: Offset, itemsInData: Offset })),
      oddities: list(v.object({ kind: v.picklist(ODDITY_KINDS, "不是约定的异常种类"), ...Place, text: Text })),
    }),
  ),
  sources: list(
    v.object({
      key: Text,
      title: Text,
      datum: v.picklist(["WGS84", "GCJ-02", "BD-09", "none"], "不是约定的坐标系"),
      conversion: TextOrNull,
      licence: Text,
      asOf: TextOrNull,
      features: Offset,
    }),
  ),
  mentions: v.nullable(v.object({ blocks: Offset, annotated: Offset, marked: Offset, hits: Offset })),
});
