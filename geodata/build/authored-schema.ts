import * as v from "valibot";
import { Area, Id, IsoDate, list, Offset, Period, Text } from "../../src/plan/schema-parts";
import { FEATURE_KINDS, GEOMETRY_METHODS, STAGES } from "../../src/plan/types";

/** Shapes of what is written by hand (authored.ts). Strict: an unknown key is a misspelt one. */
const unknownKey = "有不认识的项（拼错了？允许的项见 geodata/build/authored.ts）";

const LonLat = v.tuple(
  [
    v.pipe(v.number("经度应是数"), v.minValue(120, "经度应在上海附近"), v.maxValue(123, "经度应在上海附近")),
    v.pipe(v.number("纬度应是数"), v.minValue(30, "纬度应在上海附近"), v.maxValue(32, "纬度应在上海附近")),
  ],
  "应是 [经度, 纬度]",
);

export const AuthoredCitationSchema = v.strictObject(
  {
    doc: Id,
    exact: Text,
    prefix: v.optional(v.string("应是文字")),
    suffix: v.optional(v.string("应是文字")),
    start: v.optional(Offset),
    end: v.optional(Offset),
  },
  unknownKey,
);

const Placement = v.nullable(
  v.union(
    [v.strictObject({ geometry: Id }), v.strictObject({ point: LonLat }), v.strictObject({ footprint: LonLat })],
    "placement 应是 {geometry}、{point}、{footprint} 之一或 null",
  ),
);

export const AuthoredFeatureSchema = v.strictObject(
  {
    id: Id,
    name: Text,
    aliases: v.optional(list(Text)),
    nameEn: v.optional(Text),
    area: Area,
    outsideArea: v.optional(v.boolean("应是 true 或 false")),
    kind: v.picklist(FEATURE_KINDS, "不是约定的类别"),
    subkind: v.optional(Text),
    corridorIds: v.optional(list(Id)),
    function: v.optional(Text),
    areaText: v.optional(Text),
    floorAreaText: v.optional(Text),
    investmentText: v.optional(Text),
    stages: v.optional(
      list(
        v.strictObject(
          { stage: v.picklist(STAGES, "不是约定的阶段"), asOf: IsoDate, citation: AuthoredCitationSchema },
          unknownKey,
        ),
      ),
    ),
    plans: v.optional(
      list(
        v.strictObject(
          { event: v.picklist(["start", "finish"], "应是 start 或 finish"), period: Period, citation: AuthoredCitationSchema },
          unknownKey,
        ),
      ),
    ),
    placement: Placement,
    basis: v.strictObject(
      {
        method: v.picklist(GEOMETRY_METHODS, "不是约定的定位方法"),
        accuracyM: v.nullable(v.pipe(v.number("应是米数"), v.minValue(0, "不能为负"))),
        sources: list(Text),
        note: v.optional(Text),
      },
      unknownKey,
    ),
    citations: list(AuthoredCitationSchema),
    maybeSameAs: v.optional(
      list(
        v.strictObject(
          {
            id: Id,
            certainty: v.picklist(["explicit", "possible"], "应是 explicit 或 possible"),
            why: Text,
            citation: v.optional(AuthoredCitationSchema),
          },
          unknownKey,
        ),
      ),
    ),
    color: v.optional(v.pipe(v.string("应是文字"), v.hexColor("颜色应写作 #RRGGBB"))),
    transitStatus: v.optional(v.picklist(["open", "not-opened", "under-construction"], "不是约定的运营状态")),
    notMentionedAs: v.optional(list(Text)),
    notWithin: v.optional(list(Text)),
    mentionedIn: v.optional(list(Id)),
  },
  unknownKey,
);

export const AuthoredNameEnSchema = v.strictObject({ id: Id, nameEn: Text }, unknownKey);

export const AuthoredWordEnSchema = v.strictObject({ word: Text, english: Text }, unknownKey);

export const AuthoredSourceSchema = v.strictObject(
  {
    title: Text,
    datum: v.picklist(["WGS84", "GCJ-02", "BD-09", "none"], "坐标系应是 WGS84、GCJ-02、BD-09 或 none"),
    conversion: v.optional(Text),
    licence: Text,
    asOf: v.optional(Text),
    tellsRunning: v.optional(v.boolean("应是 true 或 false")),
  },
  unknownKey,
);

export const AuthoredFindingSchema = v.strictObject(
  {
    id: Id,
    type: v.picklist(["conflict", "arithmetic", "naming", "missing"], "不是约定的存疑类型"),
    severity: v.picklist(["high", "middle", "low"], "应是 high、middle 或 low"),
    summary: Text,
    detail: Text,
    citations: list(AuthoredCitationSchema),
    featureIds: v.optional(list(Id)),
    indicatorIds: v.optional(list(Id)),
  },
  unknownKey,
);

export const FeatureTableSchema = v.strictObject({ doc: Id, caption: Text, nameColumns: list(Offset) }, unknownKey);

/** A row of `geodata/plain/*.json` and of `geodata/gloss-en/*.json`. */
export const AuthoredPlainSchema = v.strictObject({ citation: AuthoredCitationSchema, text: Text }, unknownKey);
