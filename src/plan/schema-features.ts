import * as v from "valibot";
import { AmountOrNull, Area, CitationSchema, Id, IsoDate, list, Period, Text, TextOrNull } from "./schema-parts";
import { FEATURE_KINDS, GEOMETRY_METHODS, STAGES } from "./types";

const Basis = v.pipe(
  v.object({
    method: v.picklist(GEOMETRY_METHODS, "不是约定的定位方法"),
    accuracyM: v.nullable(v.pipe(v.number("应是米数"), v.minValue(0, "不能为负"))),
    sources: list(Text),
    note: TextOrNull,
  }),
  v.check(({ method, note }) => method !== "none" || note !== null, "未上图（method 为 none）必须在 note 里写明原因"),
);

/** Properties of a feature of `features.geojson`. */
export const FeaturePropertiesSchema = v.object({
  id: Id,
  name: Text,
  aliases: list(Text),
  nameEn: TextOrNull,
  area: Area,
  outsideArea: v.boolean("应是 true 或 false"),
  kind: v.picklist(FEATURE_KINDS, "不是约定的类别"),
  subkind: TextOrNull,
  subkindEn: TextOrNull,
  corridorIds: list(Id),
  function: TextOrNull,
  areaM2: AmountOrNull,
  areaText: TextOrNull,
  floorAreaM2: AmountOrNull,
  floorAreaText: TextOrNull,
  investmentWanYuan: AmountOrNull,
  investmentText: TextOrNull,
  stages: list(v.object({ stage: v.picklist(STAGES, "不是约定的阶段"), asOf: IsoDate, citation: CitationSchema })),
  plans: list(
    v.object({ event: v.picklist(["start", "finish"], "应是 start 或 finish"), period: Period, citation: CitationSchema }),
  ),
  geometryBasis: Basis,
  citations: list(CitationSchema),
  maybeSameAs: list(
    v.object({
      id: Id,
      certainty: v.picklist(["explicit", "possible"], "应是 explicit 或 possible"),
      why: Text,
      citation: v.nullable(CitationSchema),
    }),
  ),
  color: v.nullable(v.pipe(v.string("颜色应是文字"), v.hexColor("颜色应写作 #RRGGBB"))),
  transitStatus: v.nullable(v.picklist(["open", "not-opened", "under-construction"], "不是约定的运营状态")),
  transitAsOf: v.optional(IsoDate),
  pinyin: v.string("应是文字"),
  pinyinInitials: v.string("应是文字"),
});

const GeometrySchema = v.looseObject({
  type: v.picklist(
    ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"],
    "不是 GeoJSON 的几何类型",
  ),
});

/** One feature: geometry is checked for its type only, the build has checked its shape. */
const FeatureSchema = v.looseObject({
  type: v.literal("Feature", "应是 Feature"),
  geometry: v.nullable(GeometrySchema),
  properties: FeaturePropertiesSchema,
});

/** `features.geojson`. */
export const FeaturesFileSchema = v.looseObject({
  type: v.literal("FeatureCollection", "应是 FeatureCollection"),
  features: list(FeatureSchema),
});
