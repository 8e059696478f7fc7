import { useEffect, useRef } from "react";
import { openPassage } from "../../actions/reader";
import { clearSelection, selectIndicator } from "../../actions/select";
import { t } from "../../i18n/words";
import type { Indicator } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { cx } from "../../ui/cx";
import { formatPercent, formatPeriodShort } from "../../ui/format";
import { IndicatorDoubt } from "../common/doubt-mark";
import s from "./indicators.module.css";
import { RowChart } from "./row-chart";
import { RowDetail } from "./row-detail";
import { compare, type IndicatorRow, lastReported } from "./rows";

interface RowViewProps {
  readonly row: IndicatorRow;
  readonly reports: boolean;
  readonly columns: number;
  readonly showCategory: boolean;
}

/** One row: name and bar, the values as they stand in the document; chosen, it opens its links. */
export function RowView({ row, reports, columns, showCategory }: RowViewProps) {
  const main = row.byRole.target ?? row.all[0];
  const isOn = useAtlas(
    (st) =>
      st.selection.kind === "indicator" &&
      row.all.some((i) => i.id === (st.selection.kind === "indicator" ? st.selection.id : "")),
  );
  const isFromElsewhere = useAtlas((st) => st.selection.kind === "indicator" && st.selection.origin !== "indicator");
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isOn && isFromElsewhere) line.current?.scrollIntoView({ block: "center" });
  }, [isOn, isFromElsewhere]);
  if (!main) return null;
  const toggle = () => (isOn ? clearSelection() : selectIndicator({ id: main.id, origin: "indicator" }));
  return (
    <>
      <tr ref={line} className={cx(s.row, isOn && s.rowOn)} data-indicator={main.id}>
        <th scope="row" className={s.nameCell}>
          <button type="button" className={s.name} aria-expanded={isOn} onClick={toggle}>
            <span className={s.rowNo}>{row.rowNo}</span>
            <span>
              {row.name}
              {!row.byRole.target?.value_text.includes(row.unit) && row.unit && !row.name.includes(row.unit) && (
                <small>
                  {t("（")}
                  {row.unit}
                  {t("）")}
                </small>
              )}
              {row.attribute && <small className={s.attribute}>{row.attribute}</small>}
              {showCategory && <small className={s.attribute}>{row.category}</small>}
            </span>
          </button>
          <RowChart row={row} />
        </th>
        {!reports && <ValueCell of={lastReported(row) ?? undefined} showPeriod />}
        <ValueCell of={row.byRole.target} />
        {reports && <ValueCell of={row.byRole.actual ?? row.byRole.forecast} />}
        {reports && <CompletionCell row={row} />}
      </tr>
      {isOn && (
        <tr className={s.detailRow}>
          <td colSpan={columns}>
            <RowDetail row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A value verbatim; opens its cell in the reader. */
function ValueCell({ of, showPeriod }: { of: Indicator | undefined; showPeriod?: boolean }) {
  return (
    <td className={s.value}>
      {of ? (
        <>
          <button type="button" className={s.cellLink} title={t("在原文表格里看这一格")} onClick={() => openPassage(of)}>
            {showPeriod && <small className={s.period}>{formatPeriodShort(of.period)}</small>}
            {of.value_text}
          </button>
          <IndicatorDoubt id={of.id} />
        </>
      ) : (
        <span className={s.none}>
          <span aria-hidden="true">{t("—")}</span>
          <span className="visually-hidden">{t("没有列出")}</span>
        </span>
      )}
    </td>
  );
}

function CompletionCell({ row }: { row: IndicatorRow }) {
  const stated = row.byRole.completion;
  const c = compare(row);
  return (
    <td className={s.value}>
      {stated ? (
        <>
          <button type="button" className={s.cellLink} title={t("在原文表格里看这一格")} onClick={() => openPassage(stated)}>
            {stated.value_text}
          </button>
          <IndicatorDoubt id={stated.id} />
        </>
      ) : c.ok && c.ratio !== null ? null : (
        <span className={s.none}>{c.ok ? t("未公布") : c.why}</span>
      )}
      {c.ok && c.ratio !== null && (!stated || c.differs) && (
        <span className={cx(s.computed, c.differs && s.differs)}>
          {t("计算 ")}
          {formatPercent(c.ratio)}
          {c.differs ? t("，与原文不同") : ""}
        </span>
      )}
    </td>
  );
}
