import * as v from "valibot";
import { PLACE_SORTS } from "./gazetteer";
import { Area, Id, list, Text } from "./schema-parts";

const Metres = v.pipe(v.number("应是米数"), v.minValue(0, "不能为负"));
const Degrees = v.pipe(v.number("应是度数"), v.finite("应是有限的数"));

/** `gazetteer.json`. */
export const GazetteerSchema = v.object({
  places: list(
    v.object({
      id: Id,
      name: Text,
      aliases: list(Text),
      sort: v.picklist(PLACE_SORTS, "不是约定的地名类别"),
      area: v.nullable(Area),
      point: v.tuple([Degrees, Degrees], "应是 [经度, 纬度]"),
      accuracyM: Metres,
      lengthM: v.nullable(Metres),
      pinyin: v.string("应是文字"),
      initials: v.string("应是文字"),
    }),
  ),
});
