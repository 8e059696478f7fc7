import type { ParsedDocument } from "../../plan/types";
import type { PassageRef } from "../../store/state";

type Documents = ReadonlyMap<string, ParsedDocument>;

const cache = new WeakMap<Documents, ReadonlyMap<string, readonly PassageRef[]>>();

/** Every place in all documents where a feature or an indicator is mentioned, by its id, in reading order. Made once per data set. */
export function mentionsById(documents: Documents): ReadonlyMap<string, readonly PassageRef[]> {
  const known = cache.get(documents);
  if (known) return known;
  const index = new Map<string, PassageRef[]>();
  for (const [doc, parsed] of documents) {
    for (const block of parsed.blocks) {
      for (const m of block.mentions ?? []) {
        const id = m.featureId ?? m.indicatorId;
        if (id === undefined) continue;
        const list = index.get(id) ?? [];
        list.push({ doc, start: m.start, end: m.end });
        index.set(id, list);
      }
    }
  }
  cache.set(documents, index);
  return index;
}
