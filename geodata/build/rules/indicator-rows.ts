import { bodyRows, rowKey, tableByCaption } from "../table-rows";
import type { Complaint, Rule } from "./rule";

/** A mapped table and the table of the document have the same rows, by number and name, and every row gives a value. */
export const indicatorRows: Rule = {
  id: "indicator-rows",
  severity: "error",
  *check({ indicators, texts }): Iterable<Complaint> {
    for (const { file, record } of indicators)
      for (const { caption, slug, columns, rows } of record.tables) {
        const parsed = texts.get(record.doc)?.parsed;
        const table = parsed && tableByCaption(parsed, caption);
        if (!table) {
          yield { file, record: slug, message: `文件 ${record.doc} 里没有（或不止一张）标题为“${caption}”的表` };
          continue;
        }
        const width = table.rows[0]?.length ?? 0;
        const wanted = [
          columns.rowNo,
          columns.name,
          columns.category,
          columns.unit,
          columns.attribute,
          ...columns.values.map((v) => v.column),
        ];
        for (const column of wanted)
          if (column !== undefined && column >= width)
            yield { file, record: slug, message: `没有第 ${column} 列：表只有 ${width} 列（从 0 数起）` };
        const inText = bodyRows(table).map((row) => ({
          row,
          key: rowKey(row[columns.rowNo]?.text ?? "", row[columns.name]?.text ?? ""),
        }));
        const authored = new Set(rows.map((row) => rowKey(row.rowNo, row.name)));
        if (inText.length !== rows.length)
          yield { file, record: slug, message: `原表 ${inText.length} 行，这里 ${rows.length} 行` };
        for (const { row, key } of inText) {
          if (!authored.has(key)) yield { file, record: slug, message: `原表的这一行没有收：${key}` };
          if (columns.values.every(({ column }) => (row[column]?.text ?? "") === ""))
            yield { file, record: slug, message: `原表的这一行没有数值：${key}` };
        }
        const keys = new Set(inText.map(({ key }) => key));
        for (const row of rows)
          if (!keys.has(rowKey(row.rowNo, row.name)))
            yield { file, record: `${slug}.${row.slug}`, message: `原表没有这一行：${rowKey(row.rowNo, row.name)}` };
      }
  },
};
