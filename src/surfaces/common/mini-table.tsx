import { t } from "../../i18n/words";
import s from "./mini-table.module.css";
import type { TableRowInText } from "./use-place-in-text";

/** One row of a document's table with its headings, small enough for a card; the cited cell in bold if it is not the whole row. */
export function MiniTable({ row }: { row: TableRowInText }) {
  const isPart = row.cells.some((c) => !c.isCited);
  const number = row.cells.find((c) => /^(序号|编号)$/.test(c.head));
  const cells = row.cells.filter((c) => c !== number);
  return (
    <div className={s.box}>
      {row.caption && (
        <p className={s.caption}>
          {row.caption}
          {number && t(" 第{0}行", number.text)}
        </p>
      )}
      <dl className={s.cells} data-cells={Math.min(cells.length, 6)} data-rest={cells.length > 4 ? cells.length % 3 : 0}>
        {cells.map((c) => (
          <div key={c.column} className={s.cell}>
            <dt>{c.head}</dt>
            <dd className={isPart && c.isCited ? s.cited : undefined}>{c.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
