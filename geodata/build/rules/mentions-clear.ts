import type { Complaint, Rule } from "./rule";

/** A name in a document means one feature; where it may mean two, nothing is marked. */
export const mentionsClear: Rule = {
  id: "mentions-clear",
  severity: "warn",
  *check({ mentions, texts }): Iterable<Complaint> {
    for (const [doc, { ambiguous }] of mentions)
      for (const { name, ids, count } of ambiguous)
        yield {
          file: `seeds/${texts.get(doc)?.seed.file ?? doc}`,
          record: name,
          message: `出现 ${count} 次，分不清是哪一个：${ids.join("、")}。请用 notMentionedAs 或 mentionedIn 说明`,
        };
  },
};
