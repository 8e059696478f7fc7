import { useId } from "react";
import { clearSelection, selectIndicator } from "../../actions/select";
import { t } from "../../i18n/words";
import { roleLabel } from "../../plan/labels";
import { useAtlas } from "../../store/store";
import { formatPeriodShort, shortTitle } from "../../ui/format";
import { IndicatorDoubt } from "../common/doubt-mark";
import { useDocumentRecord } from "../common/use-documents";
import s from "./indicators.module.css";
import p from "./prose.module.css";
import { RowDetail } from "./row-detail";
import type { IndicatorRow } from "./rows";

/** Numbers that stand in running text, not in a table. */
export function ProseSection({ doc, rows }: { doc: string; rows: readonly IndicatorRow[] }) {
  const id = useId();
  const record = useDocumentRecord(doc);
  const groups = [...new Set(rows.map((r) => r.category))];
  return (
    <section className={s.section} aria-labelledby={id}>
      <h3 id={id} className={s.tableTitle}>
        {record ? t("《{0}》", shortTitle(record.title)) : ""}
        {t("正文里的数字")}
        <small>
          {rows.length}
          {t(" 项")}
        </small>
      </h3>
      {groups.map((g) => (
        <div key={g} className={p.proseGroup}>
          <h4>{g || t("其他")}</h4>
          <ul>
            {rows
              .filter((r) => r.category === g)
              .map((r) => (
                <ProseRow key={r.key} row={r} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function ProseRow({ row }: { row: IndicatorRow }) {
  const one = row.all[0];
  const isOn = useAtlas((st) => st.selection.kind === "indicator" && st.selection.id === one?.id);
  if (!one) return null;
  return (
    <li className={isOn ? s.rowOn : undefined} data-indicator={one.id}>
      <div className={p.proseLine}>
        <button
          type="button"
          className={p.proseRow}
          aria-expanded={isOn}
          onClick={() => (isOn ? clearSelection() : selectIndicator({ id: one.id, origin: "indicator" }))}
        >
          <span className={p.proseName}>
            {one.name}
            <small className={s.attribute}>
              {formatPeriodShort(one.period)}
              {roleLabel(one.role)}
            </small>
          </span>
          <span className={p.proseValue}>
            {one.value_text}
            {one.unit && !one.value_text.includes(one.unit) && <small>{one.unit}</small>}
          </span>
        </button>
        <IndicatorDoubt id={one.id} />
      </div>
      {isOn && <RowDetail row={row} />}
    </li>
  );
}
