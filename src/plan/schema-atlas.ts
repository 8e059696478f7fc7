import * as v from "valibot";
import { Area, Id, IsoDate, list, Offset, Text } from "./schema-parts";
import { ScriptRecordSchema } from "./schema-scenes";
import { isApprovalNumber } from "./site";

const Sha256 = v.pipe(v.string("应是文字"), v.regex(/^[0-9a-f]{64}$/u, "应是 64 位十六进制的 sha256"));
const Degrees = v.pipe(v.number("应是度数"), v.finite("应是有限的数"));

/** `geodata/site.json`, and `site` of `atlas.json`. */
export const SiteSchema = v.strictObject(
  {
    name: Text,
    mapApprovalNumber: v.nullable(
      v.pipe(
        v.string("应是文字或 null"),
        v.check(isApprovalNumber, "审图号应写作 GS(2026)1234号 或 沪S(2026)123号；没有就写 null"),
      ),
    ),
    contact: v.nullable(Text),
  },
  "有不认识的项",
);

/** `atlas.json`. */
export const AtlasSchema = v.object({
  schemaVersion: v.pipe(v.string("应是文字"), v.regex(/^\d+\.\d+\.\d+$/u, "版本应写作 1.0.0")),
  dataVersion: Text,
  site: SiteSchema,
  documents: list(
    v.object({ id: Id, title: Text, issuer: Text, area: Area, date: IsoDate, file: Text, sha256: Sha256, chars: Offset }),
  ),
  areas: list(
    v.object({
      id: Area,
      name: Text,
      kind: v.picklist(["town", "district"], "应是 town 或 district"),
      parent: v.nullable(Area),
      bbox: v.tuple([Degrees, Degrees, Degrees, Degrees], "应是 [西, 南, 东, 北]"),
    }),
  ),
  scripts: v.optional(list(ScriptRecordSchema), []),
  counts: v.record(v.string(), Offset),
  files: list(v.object({ file: Text, sha256: Sha256, bytes: Offset })),
});
