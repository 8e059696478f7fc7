import type { TableRowInText } from "./use-place-in-text";
import s from "./mini-table.module.css";

/** One row of a document's table with its headings, small enough for a card. */
export function MiniTable({ row }: { row: TableRowInText }) {
  return (
    <div className={s.box}>
      {row.caption && <p className={s.caption}>{row.caption}</p>}
      <dl className={s.cells}>
        {row.cells.map((c) => (
          <div key={c.column} className={s.cell}>
            <dt>{c.head}</dt>
            <dd>{c.text || "（空）"}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
