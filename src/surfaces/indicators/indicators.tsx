import { useDeferredValue, useMemo, useState } from "react";
import { retryPart, useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { Indicator } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { FilterBox } from "../../ui/filter-box";
import { Empty, PartGate } from "../../ui/part-gate";
import { useAreaName } from "../common/use-documents";
import s from "./indicators.module.css";
import { ProseSection } from "./prose-section";
import { filterRows, toRows } from "./rows";
import { TableSection } from "./table-section";

/** All numbers of the plan: target against actual, each with its cell in the text and the places it speaks of. */
export default function Indicators() {
  const part = useIndicators();
  const area = useAtlas((st) => st.area);
  return (
    <PartGate part={part} what={t("指标")} safe={t("地图、地点和原文仍可使用。")} onRetry={() => retryPart("indicators")}>
      {(set) => <IndicatorList indicators={set.all.filter((i) => i.area === area)} />}
    </PartGate>
  );
}

function IndicatorList({ indicators }: { indicators: readonly Indicator[] }) {
  const [filter, setFilter] = useState("");
  const words = useDeferredValue(filter);
  const areaName = useAreaName(useAtlas((st) => st.area));
  const rows = useMemo(() => toRows(indicators), [indicators]);
  const shown = useMemo(() => filterRows(rows, words), [rows, words]);
  const tables = [...new Set(shown.filter((r) => r.table !== "prose").map((r) => `${r.doc}|${r.table}`))];
  const prose = shown.filter((r) => r.table === "prose");
  if (rows.length === 0) {
    return (
      <Empty title={t("{0}的指标还没有录入", areaName)}>
        <p>{t("可以在原文里阅读它的指标表。")}</p>
      </Empty>
    );
  }
  return (
    <div className={s.pane}>
      <div className={s.top}>
        <h2 className={s.heading}>
          {t("指标")}
          <small>
            {indicators.length}
            {t(" 个数值，逐格出自原文")}
          </small>
        </h2>
        <FilterBox value={filter} onChange={setFilter} label={t("筛选指标")} placeholder={t("筛选：绿化、税收、约束性…")} />
      </div>
      <div className={s.scroll}>
        {tables.map((key) => {
          const own = shown.filter((r) => `${r.doc}|${r.table}` === key);
          return <TableSection key={key} title={own[0]?.table ?? ""} rows={own} isFiltered={words.trim() !== ""} />;
        })}
        {[...new Set(prose.map((r) => r.doc))].map((doc) => (
          <ProseSection key={doc} doc={doc} rows={prose.filter((r) => r.doc === doc)} />
        ))}
        {shown.length === 0 && (
          <Empty title={t("没有符合的指标")}>
            <p>
              {t("“")}
              {words}
              {t("”不在指标的名称、类别和数值里。")}
            </p>
            <Button outline onClick={() => setFilter("")}>
              {t("清除筛选")}
            </Button>
          </Empty>
        )}
      </div>
    </div>
  );
}
