import * as v from "valibot";
import { Area, Id, list, Offset, Period, Text } from "./schema-parts";

/** One observation of `indicators.json`. */
export const IndicatorSchema = v.object({
  id: Id,
  series_id: Id,
  area: Area,
  doc: Id,
  table: Text,
  row_no: v.string("应是文字"),
  category: v.string("应是文字"),
  name: Text,
  unit: v.string("应是文字"),
  period: Period,
  role: v.picklist(["target", "actual", "forecast", "completion"], "不是约定的角色"),
  value_text: Text,
  value_num: v.nullable(v.pipe(v.number("应是数或 null"), v.finite("应是有限的数"))),
  comparator: v.picklist(["=", ">=", "<=", "~", ""], "不是约定的比较号"),
  attribute: v.picklist(["预期性", "约束性", ""], "属性只有预期性、约束性或空"),
  start: Offset,
  end: Offset,
  feature_ids: list(Id),
  name_text: v.string("应是文字"),
});

/** `indicators.json`. */
export const IndicatorsFileSchema = list(IndicatorSchema);
