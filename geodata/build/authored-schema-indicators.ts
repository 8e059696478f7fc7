import * as v from "valibot";
import { Id, list, Offset, Period, Text } from "../../src/plan/schema-parts";
import { AuthoredCitationSchema } from "./authored-schema";

const unknownKey = "有不认识的项（拼错了？允许的项见 geodata/build/authored.ts）";

const Role = v.picklist(["target", "actual", "forecast", "completion"], "不是约定的角色");
const Slug = v.pipe(v.string("应是文字"), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "slug 只许小写字母、数字和连字符"));

const OwnValue = v.strictObject(
  { label: v.optional(Text), series: v.optional(Id), unit: v.optional(v.string("应是文字")) },
  unknownKey,
);

const Part = v.strictObject(
  {
    valueSlug: Slug,
    slug: Slug,
    label: Text,
    series: Id,
    unit: v.optional(v.string("应是文字")),
    period: v.optional(Period),
    role: v.optional(Role),
    exact: Text,
    prefix: v.optional(Text),
    suffix: v.optional(Text),
  },
  unknownKey,
);

const Table = v.strictObject(
  {
    caption: Text,
    slug: Slug,
    columns: v.strictObject(
      {
        category: v.optional(Offset),
        rowNo: Offset,
        name: Offset,
        unit: v.optional(Offset),
        attribute: v.optional(Offset),
        values: list(v.strictObject({ column: Offset, role: Role, period: Period, slug: Slug }, unknownKey)),
      },
      unknownKey,
    ),
    rows: list(
      v.strictObject(
        {
          rowNo: v.string("应是文字"),
          name: Text,
          label: Text,
          slug: Slug,
          series: Id,
          unit: v.optional(v.string("应是文字")),
          periods: v.optional(v.record(Slug, Period)),
          byValue: v.optional(v.record(Slug, OwnValue)),
          parts: v.optional(list(Part)),
          featureIds: v.optional(list(Id)),
        },
        unknownKey,
      ),
    ),
  },
  unknownKey,
);

const Prose = v.strictObject(
  {
    slug: Slug,
    series: Id,
    category: v.string("应是文字"),
    name: Text,
    unit: v.string("应是文字"),
    period: Period,
    role: Role,
    attribute: v.optional(v.picklist(["预期性", "约束性"], "属性只有预期性、约束性")),
    valueText: Text,
    featureIds: v.optional(list(Id)),
    citation: AuthoredCitationSchema,
  },
  unknownKey,
);

export const AuthoredIndicatorsSchema = v.strictObject({ doc: Id, tables: list(Table), prose: list(Prose) }, unknownKey);
