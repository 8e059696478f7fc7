import { partSpan } from "../cell-observations";
import { bodyRows, rowKey, tableByCaption } from "../table-rows";
import type { Complaint, Rule } from "./rule";

/** Every part of a compound cell stands in its cell exactly once. */
export const partsInCells: Rule = {
  id: "parts-in-cells",
  severity: "error",
  *check({ indicators, texts }): Iterable<Complaint> {
    for (const { file, record } of indicators) {
      const parsed = texts.get(record.doc)?.parsed;
      for (const { caption, slug, columns, rows } of record.tables) {
        const block = parsed && tableByCaption(parsed, caption);
        if (!block) continue;
        const cells = new Map(
          bodyRows(block).map((row) => [rowKey(row[columns.rowNo]?.text ?? "", row[columns.name]?.text ?? ""), row]),
        );
        for (const row of rows) {
          for (const part of row.parts ?? []) {
            const value = columns.values.find((v) => v.slug === part.valueSlug);
            const cell = value && cells.get(rowKey(row.rowNo, row.name))?.[value.column];
            if (cell && partSpan(cell, part)) continue;
            const came = value ? `单元格是“${cell?.text ?? ""}”` : `没有叫 ${part.valueSlug} 的值列`;
            yield { file, record: `${slug} ${row.slug}`, message: `拆分项“${part.exact}”应在单元格里恰好出现一次，${came}` };
          }
        }
      }
    }
  },
};
