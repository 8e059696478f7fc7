import * as v from "valibot";
import { CitationSchema, Id, list, Text } from "./schema-parts";

/** One finding: two citations or more, one where something is missing or a sum is wrong inside one cell. */
export const FindingSchema = v.pipe(
  v.object({
    id: Id,
    type: v.picklist(["conflict", "arithmetic", "naming", "missing"], "不是约定的存疑类型"),
    severity: v.picklist(["high", "middle", "low"], "应是 high、middle 或 low"),
    summary: Text,
    citations: list(CitationSchema),
    detail: Text,
    featureIds: list(Id),
    indicatorIds: list(Id),
  }),
  v.check(
    ({ type, citations }) => citations.length >= (type === "missing" || type === "arithmetic" ? 1 : 2),
    "引文太少：冲突和命名至少两处，缺漏和算术至少一处",
  ),
);

/** `findings.json`. */
export const FindingsFileSchema = v.object({ findings: list(FindingSchema) });
