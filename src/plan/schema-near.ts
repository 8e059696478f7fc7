import * as v from "valibot";
import { NEAR_GROUP_IDS } from "./near-groups";
import { list, Text } from "./schema-parts";
import { FEATURE_KINDS } from "./types";

const Kinds = list(
  v.strictObject(
    { kind: v.picklist(FEATURE_KINDS, "不是约定的类别"), subkinds: v.nullable(list(v.string("应是文字"))) },
    "有不认识的项",
  ),
);

/** `geodata/nearby.json`, and `nearby.json` as published. */
export const NearGroupsSchema = v.strictObject(
  {
    groups: list(v.strictObject({ id: v.picklist(NEAR_GROUP_IDS, "不是约定的分组"), label: Text, kinds: Kinds }, "有不认识的项")),
    apart: list(v.strictObject({ why: Text, kinds: Kinds }, "有不认识的项")),
  },
  "有不认识的项",
);
