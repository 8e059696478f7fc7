import { openInvestView, setFilter } from "../../actions/invest";
import { clustersNow } from "../../actions/invest-found";
import { selectFeature } from "../../actions/select";
import { useDataset } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { type Cluster, industriesOf } from "../../plan/invest-clusters";
import { areaIn, areaUnitLabel } from "../../plan/invest-table";
import { shownName } from "../../plan/shown-name";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../ui/format";
import { Quote } from "../common/quote";
import s from "./clusters.module.css";

/** What the plans gather where: by corridor and by industry, with the carriers and firms that they name. */
export function Clusters() {
  useDataset();
  const clusters = clustersNow();
  const most = Math.max(1, ...clusters.map((c) => c.parcels.length + c.carriers.length));
  return (
    <div className={s.pane}>
      <p className={s.note}>
        {t(
          "按规划的带、轴、线归拢。产业和企业的名字都取自原文；地图上的圆圈写着每一条上的处数；点名称，地图只突出这一条上的地块和载体。",
        )}
      </p>
      <section aria-label={t("按带与轴")}>
        <h3 className={s.head}>{t("按带与轴")}</h3>
        <ul className={s.list}>
          {clusters.map((cluster) => (
            <Corridor key={cluster.corridor.properties.id} cluster={cluster} most={most} />
          ))}
        </ul>
      </section>
      <Industries clusters={clusters} />
    </div>
  );
}

function showOnMap(id: string): void {
  setFilter({ corridors: [id], kinds: ["parcel", "carrier"] });
  selectFeature({ id, origin: "list" });
}

function Corridor({ cluster, most }: { cluster: Cluster; most: number }) {
  const unit = useAtlas((st) => st.invest.unit);
  const isShown = useAtlas((st) => st.invest.filter.corridors.includes(cluster.corridor.properties.id));
  const { corridor, parcels, carriers, industries, firms, landM2, landKnown } = cluster;
  const { id } = corridor.properties;
  const cited = [...new Set([...industries, ...firms].map((named) => named.citation))];
  const land = landM2 === null ? null : formatNumber(areaIn(unit, landM2), 2);
  return (
    <li className={s.cluster} data-shown={isShown}>
      <button type="button" className={s.name} aria-pressed={isShown} onClick={() => showOnMap(id)}>
        {shownName(corridor.properties)}
      </button>
      <div className={s.bars}>
        <Bar word={t("地块")} count={parcels.length} most={most} kind="parcel" />
        <Bar word={t("载体")} count={carriers.length} most={most} kind="carrier" />
      </div>
      {parcels.length > 0 && (
        <p className={s.land}>
          {land === null
            ? t("地块面积都没有公布")
            : t(
                "已公布 {0} 处地块的面积，合计 {1} {2}；{3} 处未公布",
                landKnown,
                land,
                areaUnitLabel(unit),
                parcels.length - landKnown,
              )}
        </p>
      )}
      {carriers.length > 0 && (
        <p className={s.line}>
          {t("载体：")}
          {carriers.map((r) => shownName(r.properties)).join(t("、"))}
        </p>
      )}
      {industries.length > 0 && (
        <p className={s.line}>
          {t("产业：")}
          {industries.map((n) => n.name).join(t("、"))}
        </p>
      )}
      {firms.length > 0 && (
        <p className={s.line}>
          {t("原文点名的企业：")}
          {firms.map((n) => n.name).join(t("、"))}
        </p>
      )}
      {cited.length > 0 && (
        <details className={s.quotes}>
          <summary>
            {t("依据的原文 ")}
            {cited.length}
            {t(" 段")}
          </summary>
          {cited.map((citation) => (
            <Quote key={`${citation.doc}-${citation.start}`} citation={citation} />
          ))}
        </details>
      )}
    </li>
  );
}

function Bar({ word, count, most, kind }: { word: string; count: number; most: number; kind: string }) {
  return (
    <p className={s.barLine} data-kind={kind}>
      <span className={s.barWord}>{word}</span>
      <span className={s.bar} style={{ width: `${(count / most) * 60}%` }} />
      {count}
      {t(" 处")}
    </p>
  );
}

function Industries({ clusters }: { clusters: readonly Cluster[] }) {
  const groups = industriesOf(clusters);
  const most = Math.max(1, ...groups.map((g) => g.rows.length));
  return (
    <section aria-label={t("按产业")}>
      <h3 className={s.head}>{t("按产业")}</h3>
      <ul className={s.industries}>
        {groups.map((group) => (
          <li key={group.name}>
            <button
              type="button"
              className={s.industry}
              onClick={() => {
                setFilter({ corridors: group.corridors.map((c) => c.properties.id), kinds: ["parcel", "carrier"] });
                openInvestView("table");
              }}
            >
              {group.name}
            </button>
            <span className={s.bar} style={{ width: `${(group.rows.length / most) * 40}%` }} />
            <span className={s.where}>
              {group.rows.length}
              {t(" 处，在")}
              {group.corridors.map((c) => shownName(c.properties)).join(t("、"))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
