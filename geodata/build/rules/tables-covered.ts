import { anchor } from "../citations";
import { bodyRows, tableByCaption } from "../table-rows";
import { authoredCitations } from "./citations-anchored";
import type { Complaint, Rule } from "./rule";

const FILE = "geodata/feature-tables.json";

/** Every cell of a table that names a feature is overlapped by a citation of some feature. */
export const tablesCovered: Rule = {
  id: "tables-covered",
  severity: "error",
  *check(world): Iterable<Complaint> {
    const cited = new Map<string, [number, number][]>();
    for (const { citation } of authoredCitations({ ...world, indicators: [], findings: [] })) {
      const found = anchor(world.texts, citation);
      if (found.ok) cited.set(citation.doc, [...(cited.get(citation.doc) ?? []), [found.start, found.end]]);
    }
    for (const { record } of world.featureTables) {
      const parsed = world.texts.get(record.doc)?.parsed;
      const table = parsed && tableByCaption(parsed, record.caption);
      if (!table) {
        yield { file: FILE, record: record.caption, message: `文件 ${record.doc} 里没有（或不止一张）这张表` };
        continue;
      }
      const ranges = cited.get(record.doc) ?? [];
      for (const row of bodyRows(table))
        for (const column of record.nameColumns) {
          const cell = row[column];
          if (!cell || cell.text === "" || cell.filled) continue;
          if (!ranges.some(([start, end]) => start < cell.end && cell.start < end))
            yield {
              file: FILE,
              record: record.caption,
              message: `表里的“${cell.text}”（${cell.start}-${cell.end}）没有要素引用`,
            };
        }
    }
  },
};
