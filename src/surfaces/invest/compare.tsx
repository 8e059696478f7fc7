import { useState } from "react";
import { openDossier, setCompared, toggleCompared } from "../../actions/invest";
import { selectFeature } from "../../actions/select";
import { t } from "../../i18n/words";
import { compareLines } from "../../plan/invest-compare";
import type { InvestRow } from "../../plan/invest-rows";
import { shownName } from "../../plan/shown-name";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { cx } from "../../ui/cx";
import { Empty } from "../../ui/part-gate";
import { cellWords, missingWords } from "./cell-words";
import s from "./compare.module.css";
import { LinkCode } from "./link-code";
import { PrintSheet } from "./print-sheet";
import { ShortLists } from "./short-lists";

/** Two to six places side by side, what differs first. */
export function Compare({ all }: { all: readonly InvestRow[] }) {
  const ids = useAtlas((st) => st.invest.compare);
  const [isPrinting, setPrinting] = useState(false);
  const rows = ids.flatMap((id) => all.find((row) => row.id === id) ?? []);
  return (
    <div className={s.pane}>
      <ShortLists />
      {rows.length < 2 ? (
        <Empty title={rows.length === 0 ? t("还没有要比较的地点") : t("再选一处就能比较")}>
          <p>{t("在表格或“合不合意”里勾选二至六处。")}</p>
        </Empty>
      ) : (
        <>
          <div className={s.tools}>
            <Button outline onClick={() => setPrinting(true)}>
              {t("打印（A3）")}
            </Button>
            <Button outline onClick={() => setCompared([])}>
              {t("清空比较")}
            </Button>
          </div>
          <section
            className={s.scroll}
            /* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */
            tabIndex={0}
            aria-label={t("比较表")}
          >
            <CompareTable rows={rows} isPrinted={false} />
          </section>
          <details className={s.share}>
            <summary>{t("分享这份比较")}</summary>
            <LinkCode />
          </details>
        </>
      )}
      {isPrinting && (
        <PrintSheet paper="A3" title={t("地点比较")} onDone={() => setPrinting(false)}>
          <CompareTable rows={rows} isPrinted />
        </PrintSheet>
      )}
    </div>
  );
}

function CompareTable({ rows, isPrinted }: { rows: readonly InvestRow[]; isPrinted: boolean }) {
  const unit = useAtlas((st) => st.invest.unit);
  const lines = compareLines(rows, unit);
  const firstSame = lines.findIndex((line) => !line.differs);
  return (
    <table className={s.table}>
      <caption className="visually-hidden">{t("地点比较，不同的项目在前")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("项目")}</th>
          {rows.map((row) => (
            <th key={row.id} scope="col">
              {isPrinted ? (
                shownName(row.properties)
              ) : (
                <>
                  <button type="button" className={s.pick} onClick={() => selectFeature({ id: row.id, origin: "list" })}>
                    {shownName(row.properties)}
                  </button>
                  <span className={s.links}>
                    <button type="button" onClick={() => openDossier(row.id)}>
                      {t("档案")}
                      <span className="visually-hidden">
                        {t("：")}
                        {shownName(row.properties)}
                      </span>
                    </button>
                    <button type="button" onClick={() => toggleCompared(row.id)}>
                      {t("移出")}
                      <span className="visually-hidden">
                        {t("：")}
                        {shownName(row.properties)}
                      </span>
                    </button>
                  </span>
                </>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ column, differs }, i) => (
          <tr key={column.key} className={cx(differs && s.differs, i === firstSame && s.firstSame)}>
            <th scope="row">
              {column.label}
              {column.unit && (
                <small>
                  {t("（")}
                  {column.unit}
                  {t("）")}
                </small>
              )}
              {!differs && <small>{t("相同")}</small>}
            </th>
            {rows.map((row) => {
              const words = cellWords(row, column);
              return (
                <td key={row.id} className={cx(column.isNumber && s.number, words === null && s.missing)}>
                  {words ?? missingWords(column)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
