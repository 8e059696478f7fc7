import { type ColumnDef, tableFeatures, useTable } from "@tanstack/react-table";
import { useEffect, useMemo, useRef } from "react";
import { clearFilter, openDossier, sortBy, toggleCompared } from "../../actions/invest";
import { hoverFeature, selectFeature } from "../../actions/select";
import { t } from "../../i18n/words";
import type { InvestRow } from "../../plan/invest-rows";
import { type InvestColumn, investColumns, summaryOf } from "../../plan/invest-table";
import { shownName } from "../../plan/shown-name";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { cx } from "../../ui/cx";
import { formatNumber } from "../../ui/format";
import { Icon } from "../../ui/icon";
import { Empty } from "../../ui/part-gate";
import { cellWords, missingWords } from "./cell-words";
import { ColumnChoice } from "./column-choice";
import { CompareToggle } from "./compare-toggle";
import s from "./table.module.css";
import { TakeTable } from "./take-table";

/** Columns whose cells are sentences. */
const WORDY: ReadonlySet<string> = new Set(["function", "corridors"]);
const FEATURES = tableFeatures({});
type Column = ColumnDef<typeof FEATURES, InvestRow>;

/** The columns that are chosen, in their own order. */
function useColumns(): readonly InvestColumn[] {
  const unit = useAtlas((st) => st.invest.unit);
  const chosen = useAtlas((st) => st.invest.columns);
  return useMemo(() => investColumns(unit).filter(({ key }) => chosen.includes(key)), [unit, chosen]);
}

/** What was found, as a table: the same rows and the same numbers that every file takes away. */
export function ResultTable({ rows }: { rows: readonly InvestRow[] }) {
  const columns = useColumns();
  return (
    <div className={s.pane}>
      <div className={s.tools}>
        <ColumnChoice />
        <TakeTable />
      </div>
      {rows.length === 0 ? (
        <Empty title={t("没有符合的地点")}>
          <p>{t("放宽一项条件，或者把无法判断的也列出来：许多面积和时间文件没有公布。")}</p>
          <Button outline onClick={() => clearFilter()}>
            {clearFilter.label}
          </Button>
        </Empty>
      ) : (
        <Rows rows={rows} columns={columns} />
      )}
    </div>
  );
}

function Rows({ rows, columns }: { rows: readonly InvestRow[]; columns: readonly InvestColumn[] }) {
  const selected = useAtlas((st) => (st.selection.kind === "feature" ? st.selection : null));
  const defs = useMemo(
    () => columns.map((column): Column => ({ id: column.key, accessorFn: column.value, header: column.label })),
    [columns],
  );
  const table = useTable({ features: FEATURES, columns: defs, data: rows as InvestRow[], getRowId: (row) => row.id });
  const byKey = new Map(columns.map((c) => [c.key as string, c]));
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!selected || selected.origin === "list") return;
    box.current?.querySelector(`[data-row="${CSS.escape(selected.id)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <section
      ref={box}
      className={s.scroll}
      /* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */
      tabIndex={0}
      aria-label={t("找到的地点")}
    >
      <table className={s.table}>
        <caption className="visually-hidden">{t("符合条件的地点；点列头可以排序，未公布的总在最后")}</caption>
        <thead>
          <tr>
            <th scope="col" className={s.tick}>
              <span className="visually-hidden">{t("比较")}</span>
            </th>
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              className={cx(selected?.id === row.id && s.selected)}
              aria-selected={selected?.id === row.id}
              onPointerEnter={() => hoverFeature(row.id, "list")}
              onPointerLeave={() => hoverFeature(null, "list")}
            >
              <td className={s.tick}>
                <CompareToggle id={row.id} name={shownName(row.original.properties)} toggle={toggleCompared} />
              </td>
              {row.getAllCells().map((cell) => {
                const column = byKey.get(cell.column.id);
                if (!column) return null;
                const words = cellWords(row.original, column);
                if (column.key === "name")
                  return (
                    <th key={cell.id} scope="row" className={s.name}>
                      <button type="button" className={s.pick} onClick={() => selectFeature({ id: row.id, origin: "list" })}>
                        {words}
                      </button>
                      <button type="button" className={s.open} onClick={() => openDossier(row.id)}>
                        {t("档案")}
                        <span className="visually-hidden">
                          {t("：")}
                          {words}
                        </span>
                      </button>
                    </th>
                  );
                return (
                  <td
                    key={cell.id}
                    className={cx(column.isNumber && s.number, WORDY.has(column.key) && s.wordy, words === null && s.missing)}
                  >
                    {words ?? missingWords(column)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Summary title={t("合计")} rows={rows} columns={columns} value={(column) => summaryOf(rows, column).sum} />
          <Summary title={t("中位数")} rows={rows} columns={columns} value={(column) => summaryOf(rows, column).median} />
        </tfoot>
      </table>
    </section>
  );
}

function Head({ column }: { column: InvestColumn }) {
  const sort = useAtlas((st) => st.invest.sort);
  const isSorted = sort?.key === column.key;
  const state = isSorted ? (sort.isDown ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={state} className={cx(column.isNumber && s.number)}>
      <button type="button" className={s.sort} onClick={() => sortBy(column.key)}>
        {column.label}
        {column.unit && (
          <small>
            {t("（")}
            {column.unit}
            {t("）")}
          </small>
        )}
        {isSorted && <Icon name={sort.isDown ? "down" : "up"} />}
      </button>
    </th>
  );
}

interface SummaryProps {
  readonly title: string;
  readonly rows: readonly InvestRow[];
  readonly columns: readonly InvestColumn[];
  readonly value: (column: InvestColumn) => number | null;
}

/** A row of sums or medians; each says of how many rows it is. */
function Summary({ title, rows, columns, value }: SummaryProps) {
  return (
    <tr>
      <td />
      {columns.map((column, i) => {
        const number = value(column);
        if (i === 0)
          return (
            <th key={column.key} scope="row" className={s.name}>
              {title}
            </th>
          );
        return (
          <td key={column.key} className={cx(column.isNumber && s.number)}>
            {number !== null && (
              <>
                {formatNumber(number, 4)}
                <small>
                  {summaryOf(rows, column).known}
                  {t(" 处")}
                </small>
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}
