import * as v from "valibot";
import { Id, list, Offset, SpanSchema, Text } from "./schema-parts";

const Mention = v.pipe(
  v.object({ featureId: v.optional(Id), indicatorId: v.optional(Id), start: Offset, end: Offset }),
  v.check((m) => (m.featureId === undefined) !== (m.indicatorId === undefined), "提及应恰好指向一个要素或一个指标"),
);

const Cell = v.looseObject({ text: v.string("应是文字"), start: Offset, end: Offset });

const common = {
  id: Text,
  spans: list(SpanSchema),
  text: v.string("应是文字"),
  mentions: v.optional(list(Mention)),
};

/** A block: what every block has, and what its type adds. */
export const BlockSchema = v.variant(
  "type",
  [
    v.looseObject({ ...common, type: v.picklist(["title", "paragraph", "contents", "figure", "layout"]) }),
    v.looseObject({ ...common, type: v.literal("heading"), level: v.pipe(v.number("应是数"), v.minValue(1, "标题级别从 1 起")) }),
    v.looseObject({ ...common, type: v.literal("list-item"), ordinal: v.string("应是文字") }),
    v.looseObject({ ...common, type: v.literal("box"), boxId: Text, part: v.picklist(["title", "item"]) }),
    v.looseObject({ ...common, type: v.literal("footnote"), mark: v.string("应是文字"), calledAt: v.nullable(SpanSchema) }),
    v.looseObject({ ...common, type: v.literal("table"), caption: v.nullable(Cell), headerRows: Offset, rows: list(list(Cell)) }),
  ],
  "不是约定的块类型",
);

/** `passages.json`. */
export const PassagesFileSchema = v.object({ documents: list(v.object({ id: Id, blocks: list(BlockSchema) })) });
