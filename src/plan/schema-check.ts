import * as v from "valibot";
import { t } from "../i18n/words";

/** What does not fit a schema: the path to it (`features.12.properties.area`), the message (Chinese) and what came. */
export interface SchemaFault {
  readonly path: string;
  readonly message: string;
}

/** Checks a value and says in Chinese what does not fit, the first `limit` faults; empty if all fits. */
export function schemaFaults(schema: v.GenericSchema, value: unknown, limit = 20): SchemaFault[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.slice(0, limit).map((issue) => {
    const came = issue.input === undefined ? "没有值" : issue.received;
    const message = /^Invalid /u.test(issue.message) ? "缺少这一项，或类型不对" : issue.message;
    return { path: v.getDotPath(issue) ?? "", message: t("{0}（得到：{1}）", message, came.slice(0, 80)) };
  });
}
