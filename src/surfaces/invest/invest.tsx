import { useEffect } from "react";
import { openInvestView, takePlaced } from "../../actions/invest";
import { retryPart, useFeatures, useGround } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { InvestView } from "../../plan/invest-state";
import { useAtlas } from "../../store/store";
import { PartGate } from "../../ui/part-gate";
import { Clusters } from "./clusters";
import { Compare } from "./compare";
import { Dossier } from "./dossier";
import { Filters } from "./filters";
import s from "./invest.module.css";
import { Reasons } from "./reasons";
import { ResultTable } from "./result-table";
import { UnitSwitch } from "./unit-switch";
import { useFound } from "./use-found";

/** 找地: parcels, carriers and works, sifted, compared and taken away. */
export default function Invest() {
  const features = useFeatures();
  useGround();
  useTakePlaced();
  return (
    <PartGate part={features} what={t("地点")} safe={t("原文和指标仍可使用。")} onRetry={() => retryPart("features")}>
      {() => <Search />}
    </PartGate>
  );
}

/** What is drawn on the map for the search goes into the filter as soon as it is whole. */
function useTakePlaced(): void {
  const placing = useAtlas((st) => st.placing);
  const tool = useAtlas((st) => st.tool);
  const spot = useAtlas((st) => st.spot);
  const measure = useAtlas((st) => st.measure);
  useEffect(() => {
    if (placing !== null && (tool === null || spot !== null || measure?.isDone)) takePlaced();
  }, [placing, tool, spot, measure]);
}

const VIEWS: readonly { readonly key: InvestView; readonly label: string }[] = [
  { key: "table", label: t("表格") },
  { key: "reasons", label: t("合不合意") },
  { key: "clusters", label: t("产业分布") },
  { key: "compare", label: t("比较") },
  { key: "dossier", label: t("档案") },
];

function Search() {
  const view = useAtlas((st) => st.invest.view);
  const compared = useAtlas((st) => st.invest.compare.length);
  const { all, rows, untold, filter } = useFound();
  const sifts = view === "table" || view === "reasons";
  return (
    <div className={s.pane}>
      <header className={s.top}>
        <h2 className={s.heading}>
          {t("找地")}
          <small role="status">
            {all.length}
            {t(" 处中符合 ")}
            {rows.length}
            {t(" 处")}
          </small>
        </h2>
        <UnitSwitch />
        <nav className={s.views} aria-label={t("找地视图")}>
          {VIEWS.map(({ key, label }) => (
            <button
              key={key}
              type="button"
              className={s.view}
              aria-current={key === view ? "page" : undefined}
              onClick={() => openInvestView(key)}
            >
              {label}
              {key === "compare" && compared > 0 && <span className={s.count}>{compared}</span>}
            </button>
          ))}
        </nav>
      </header>
      <div className={s.body}>
        {sifts && <Filters rows={all} untold={untold} keepUnknown={filter.keepUnknown} />}
        <div className={s.result}>
          {view === "table" && <ResultTable rows={rows} />}
          {view === "reasons" && <Reasons rows={rows} />}
          {view === "clusters" && <Clusters />}
          {view === "compare" && <Compare all={all} />}
          {view === "dossier" && <Dossier all={all} />}
        </div>
      </div>
    </div>
  );
}
