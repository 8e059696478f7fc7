import { type CSSProperties, Fragment, useId, useState } from "react";
import { t } from "../../i18n/words";
import { Icon } from "../../ui/icon";
import s from "./indicators.module.css";
import { RowView } from "./row-view";
import { type IndicatorRow, periodEnd, type SortKey, sortRows } from "./rows";

interface TableSectionProps {
  readonly title: string;
  readonly rows: readonly IndicatorRow[];
  readonly isFiltered: boolean;
}

interface Column {
  readonly key: SortKey;
  readonly label: string;
}

/** One table of the document. A table that reports what was reached has a column for it; one that only aims has the year before. */
export function TableSection({ title, rows, isFiltered }: TableSectionProps) {
  const [sort, setSort] = useState<{ key: SortKey; descending: boolean }>({ key: "order", descending: false });
  const id = useId();
  const reports = rows.some((r) => r.byRole.actual ?? r.byRole.forecast);
  const columns: readonly Column[] = reports
    ? [
        { key: "name", label: t("指标") },
        { key: "target", label: t("目标") },
        { key: "actual", label: t("完成") },
        { key: "ratio", label: t("完成比例") },
      ]
    : [
        { key: "name", label: t("指标") },
        { key: "before", label: t("上一期") },
        { key: "target", label: targetLabel(rows) },
      ];
  const sorted = sortRows(rows, sort.key, sort.descending);
  const isGrouped = sort.key === "order";
  const next = (key: SortKey) =>
    setSort((now) => {
      if (now.key !== key) return { key, descending: key !== "name" };
      return now.descending === (key !== "name") ? { key, descending: !now.descending } : { key: "order", descending: false };
    });

  return (
    <section className={s.section} aria-labelledby={id}>
      <h3 id={id} className={s.tableTitle}>
        {title.replace(/^表[:：]\s*/, "")}
        <small>
          {rows.length}
          {t(" 项")}
          {isFiltered ? t("（已筛选）") : ""}
        </small>
      </h3>
      <p className={s.key}>
        {reports
          ? t("横条为完成数与目标之比（计算），竖线为目标（100%），右端为 200%。")
          : t("文件别处报告过上一期数值的，虚线画出从上一期到目标（竖线）的距离（计算）。")}
      </p>
      <table className={s.table} style={{ "--values": columns.length - 1 } as CSSProperties} aria-labelledby={id}>
        <thead>
          <tr>
            {columns.map((c) => {
              const isOn = sort.key === c.key;
              return (
                <th key={c.key} scope="col" aria-sort={isOn ? (sort.descending ? "descending" : "ascending") : undefined}>
                  <button type="button" className={s.sort} data-on={isOn || undefined} onClick={() => next(c.key)}>
                    {c.label}
                    <Icon name={isOn ? (sort.descending ? "down" : "up") : "sort"} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, i) => (
            <Fragment key={row.key}>
              {isGrouped && row.category !== sorted[i - 1]?.category && (
                <tr className={s.category}>
                  <th scope="colgroup" colSpan={columns.length}>
                    {row.category}
                  </th>
                </tr>
              )}
              <RowView row={row} reports={reports} columns={columns.length} showCategory={!isGrouped} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `2025年目标` where all targets are for one year, else `目标`. */
function targetLabel(rows: readonly IndicatorRow[]): string {
  const years = new Set(rows.flatMap((r) => (r.byRole.target ? [periodEnd(r.byRole.target.period)] : [])));
  return years.size === 1 ? t("{0}年目标", [...years][0]) : t("目标");
}
