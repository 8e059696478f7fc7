import { nearGroupOf } from "../../../src/plan/near-groups";
import { nearQuotes } from "../../../src/plan/near-quotes";
import { nearStage } from "../../../src/plan/near-stage";
import { explanationsOf } from "../../../src/plan/plain";
import type { Complaint, Rule } from "./rule";

/** Beside every passage that a resident is shown in what is near stands an everyday explanation. */
export const plainComplete: Rule = {
  id: "plain-complete",
  severity: "error",
  *check({ compiled, compiledPlain, nearGroups }): Iterable<Complaint> {
    const told = new Set<string>();
    for (const { properties: p } of compiled) {
      if (nearGroupOf(nearGroups, p) === null) continue;
      const stage = nearStage(p, () => null);
      for (const citation of nearQuotes(p, stage.citation)) {
        const key = `${citation.doc} ${citation.start} ${citation.end}`;
        if (told.has(key) || explanationsOf(compiledPlain, citation).length > 0) continue;
        told.add(key);
        yield {
          file: `geodata/plain/${citation.doc}.json`,
          record: p.id,
          message: `居民会读到的这句原文没有白话解释：${citation.exact.slice(0, 40)}（${citation.start}-${citation.end}）`,
        };
      }
    }
  },
};
