import { isFeatureKind } from "../../../src/plan/ids";
import type { Complaint, Rule } from "./rule";

/** A kind is one of the contract's, and a feature has what its kind needs and nothing that only another kind has. */
export const kindsComplete: Rule = {
  id: "kinds-complete",
  severity: "error",
  *check({ features }): Iterable<Complaint> {
    for (const { file, record } of features) {
      const { id, kind, color, transitStatus, subkind } = record;
      const isTransit = kind === "metro-line" || kind === "station";
      if (!isFeatureKind(kind)) yield { file, record: id, message: `没有“${String(kind)}”这个类别` };
      if (kind === "metro-line" && !color) yield { file, record: id, message: "轨道线要有线路的标志色 color" };
      if (isTransit && !transitStatus) yield { file, record: id, message: "轨道线和车站要写 transitStatus" };
      if (!isTransit && transitStatus && !(kind === "project" && subkind === "轨道交通"))
        yield { file, record: id, message: "只有轨道线、车站和轨道交通的项目有 transitStatus" };
    }
  },
};
