import { bare } from "../table-rows";
import type { Complaint, Rule } from "./rule";

/** Every table of every document is read as indicators or as features. */
export const tablesKnown: Rule = {
  id: "tables-known",
  severity: "warn",
  *check({ texts, indicators, featureTables }): Iterable<Complaint> {
    const known = new Set([
      ...indicators.flatMap(({ record: { doc, tables } }) => tables.map((t) => `${doc}|${bare(t.caption)}`)),
      ...featureTables.map(({ record }) => `${record.doc}|${bare(record.caption)}`),
    ]);
    for (const { seed, parsed } of texts.values())
      for (const block of parsed.blocks) {
        if (block.type !== "table") continue;
        const caption = block.caption?.text ?? "";
        if (!known.has(`${seed.id}|${bare(caption)}`))
          yield { file: `seeds/${seed.file}`, record: caption || block.id, message: "这张表还没有收进指标或要素" };
      }
  },
};
