import { polygonsOf } from "../../../src/geo/positions";
import { isClosed, selfMeeting } from "../../../src/geo/rings";
import type { Complaint, Rule } from "./rule";

/** Rings of authored areas are closed and meet themselves nowhere. */
export const ringsSimple: Rule = {
  id: "rings-simple",
  severity: "error",
  *check({ geometries }): Iterable<Complaint> {
    for (const { file, record } of geometries)
      for (const [n, ring] of polygonsOf(record.geometry).flat().entries()) {
        if (!isClosed(ring)) {
          yield { file, record: record.id, message: `第 ${n + 1} 个环没有闭合：至少四个点，首尾相同` };
          continue;
        }
        const meeting = selfMeeting(ring);
        if (meeting) yield { file, record: record.id, message: `第 ${n + 1} 个环在 ${meeting.join(", ")} 附近与自己相交或相触` };
      }
  },
};
