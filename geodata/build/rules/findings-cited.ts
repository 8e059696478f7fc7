import type { Complaint, Rule } from "./rule";

/** A finding cites two places or more; one is enough where something is missing or a sum inside one cell is wrong. */
export const findingsCited: Rule = {
  id: "findings-cited",
  severity: "error",
  *check({ findings }): Iterable<Complaint> {
    for (const { file, record } of findings) {
      const wanted = record.type === "missing" || record.type === "arithmetic" ? 1 : 2;
      const places = new Set(record.citations.map(({ doc, start, exact }) => `${doc}|${start ?? exact}`));
      if (places.size < wanted)
        yield { file, record: record.id, message: `${record.type} 至少要引 ${wanted} 处，只有 ${places.size} 处` };
    }
  },
};
