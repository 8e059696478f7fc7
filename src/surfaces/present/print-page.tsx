import { memo } from "react";
import { t } from "../../i18n/words";
import type { SafeArea, SceneLayer } from "../../plan/scene";
import { marksOf, sourceGroups } from "../../plan/scene-sheet";
import { StillMap } from "../../still/still-map";
import { LEGEND } from "../../style/legend";
import { LegendSign } from "../common/symbol";
import s from "./print.module.css";
import type { ScenePage, ViewPage } from "./print-job";

/** Units of the drawing; the page scales it, so that letters come out at about seven points on A4. */
const MAP = { width: 760, height: 800 } as const;
/** From so many rows, sources and doubts on a page is set in smaller letters, so that all of them are on it. */
const DENSE = 11;
const AREA: SafeArea = { left: 0.08, top: 0.07, right: 0.08, bottom: 0.1 };

function Legend({ layers }: { layers: readonly SceneLayer[] }) {
  const groups = LEGEND.filter(({ group }) => layers.includes(group) && group !== "basemap" && group !== "roads");
  return (
    <ul className={s.legend} aria-label={t("图例")}>
      {groups.flatMap(({ entries }) =>
        entries
          .filter((entry) => entry.id !== "accuracy" || layers.includes("parcels"))
          .map((entry) => (
            <li key={entry.id}>
              <LegendSign symbol={entry.symbol} />
              {entry.label}
            </li>
          )),
      )}
    </ul>
  );
}

function Foot({ page, madeOn }: { page: ScenePage | ViewPage; madeOn: string }) {
  return (
    <footer className={s.foot}>
      <span>{t("示意图，不作为划界依据")}</span>
      <span>{page.approval}</span>
      <span>© OpenStreetMap contributors</span>
      <span>
        {t("规划图谱　数据版本 ")}
        {page.dataVersion}
        {t("　")}
        {madeOn}
        {t("制作")}
      </span>
      {page.kind === "scene" && (
        <span>
          {t("第 ")}
          {page.sheet.number}
          {t(" 幕，共 ")}
          {page.of}
          {t(" 幕")}
        </span>
      )}
    </footer>
  );
}

function Words({ page: { sheet, title } }: { page: ScenePage }) {
  const { scene } = sheet;
  const groups = sourceGroups(sheet);
  const isDense = sheet.rows.length + groups.length + sheet.doubts.length > DENSE;
  return (
    <div className={s.words} data-dense={isDense || undefined}>
      <p className={s.over}>{title}</p>
      <h2>{sheet.headline}</h2>
      <ul className={s.lines}>
        {sheet.lines.map((line) => (
          <li key={line.text} data-ours={line.isOurs || undefined}>
            {line.isOurs && <b>{t("本图注　")}</b>}
            {line.text}
            <sup>{marksOf(line.sources)}</sup>
          </li>
        ))}
      </ul>
      {sheet.rows.length > 0 && (
        <table className={s.table}>
          <thead>
            <tr>
              <th>{t("指标")}</th>
              <th>{t("数值")}</th>
              <th>{t("时间·性质")}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row) => (
              <tr key={`${row.name}-${row.period}-${row.source}`}>
                <td>
                  {row.name}
                  <sup>[{row.source}]</sup>
                </td>
                <td>{row.value}</td>
                <td>
                  {row.period}
                  {t("，")}
                  {row.role}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sheet.unplaced.length > 0 && (
        <p className={s.small}>
          {t("未上图：")}
          {sheet.unplaced.join(t("、"))}
        </p>
      )}
      {sheet.doubts.length > 0 && (
        <p className={s.small}>
          {t("存疑：")}
          {sheet.doubts.join(t("；"))}
        </p>
      )}
      <Legend layers={scene.layers} />
      <ul className={s.sources} aria-label={t("来源")}>
        {groups.map(({ marks, words }) => (
          <li key={words}>
            {marks} {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One sheet of paper: a scene with its words, numbers, legend and sources, or the map as it stands on the screen. */
export const PrintPage = memo(function PrintPage({ page, madeOn }: { page: ScenePage | ViewPage; madeOn: string }) {
  if (page.kind === "view")
    return (
      <section className={s.page} data-print-page>
        <h2 className={s.viewTitle}>{page.title}</h2>
        <img className={s.view} src={page.imageUrl} alt={t("{0}：当前地图", page.title)} />
        <p className={s.small}>{page.sources.join(t("；"))}</p>
        <Foot page={page} madeOn={madeOn} />
      </section>
    );
  const { focus, bounds, layers, camera } = page.sheet.scene;
  return (
    <section className={s.page} data-print-page>
      <div className={s.body}>
        <Words page={page} />
        <StillMap
          features={page.features}
          basemap={page.ground}
          focus={focus}
          bounds={bounds}
          layers={layers}
          theme="print"
          width={MAP.width}
          height={MAP.height}
          safeArea={AREA}
          measure={camera.move === "columns" ? camera.metric : null}
          className={s.map}
          label={t("{0}：规划示意图", page.sheet.headline)}
        />
      </div>
      <Foot page={page} madeOn={madeOn} />
    </section>
  );
});
