import { selectFeature } from "../../actions/select";
import type { RoadNetwork } from "../../geo/road-graph";
import { t } from "../../i18n/words";
import { type Neighbour, neighboursOf, stationWays, WALK_NOTE, walkWords, worksNear } from "../../plan/invest-dossier";
import { type InvestRow, newestStage } from "../../plan/invest-rows";
import { kindLabel, stageLabel, transitLabel } from "../../plan/labels";
import { shownName } from "../../plan/shown-name";
import type { PlanFeature } from "../../plan/types";
import { formatAccuracy, formatDate, formatDistance, formatIntention } from "../../ui/format";
import s from "./dossier.module.css";

interface DossierNearProps {
  readonly row: InvestRow;
  readonly features: readonly PlanFeature[];
  readonly network: RoadNetwork | null;
}

/** Stations, neighbours and works near it, each distance labelled as what it is. */
export function DossierNear({ row, features, network }: DossierNearProps) {
  if (!row.at) {
    return (
      <section>
        <h4>{t("周边")}</h4>
        <p className={s.quiet}>
          {t("没有上图，量不出周边。")}
          {row.properties.geometryBasis.note ?? ""}
        </p>
      </section>
    );
  }
  const { accuracyM } = row.properties.geometryBasis;
  const stations = stationWays(row, features, network);
  const neighbours = neighboursOf(row, features);
  const works = worksNear(row, features);
  return (
    <>
      <section>
        <h4>{t("轨道站")}</h4>
        {stations.length === 0 && <p className={s.quiet}>{t("3 公里内没有已收录的轨道站。")}</p>}
        <ul className={s.lines}>
          {stations.map(({ station, straightM, walk }) => (
            <li key={station.properties.id}>
              <b>{shownName(station.properties)}</b>
              {station.properties.transitStatus && t("（{0}）", transitLabel(station.properties.transitStatus))}
              {t(" 直线")}
              {formatDistance(straightM)}
              {t("；")}
              {walkWords(walk)}
            </li>
          ))}
        </ul>
        {stations.length > 0 && (
          <p className={s.note}>
            {WALK_NOTE}
            {accuracyM !== null && t("本处位置误差 {0}，距离随之有出入。", formatAccuracy(accuracyM))}
          </p>
        )}
      </section>
      <section>
        <h4>{t("周边 500 米和 1 公里")}</h4>
        {neighbours.length === 0 && <p className={s.quiet}>{t("1 公里内没有已收录的车站、地块、载体、设施和绿地。")}</p>}
        {neighbours.map(({ kind, within500, within1000 }) => (
          <div key={kind} className={s.kind}>
            <p>
              <b>{kindLabel(kind)}</b>
              {t(" 500 米内 ")}
              {within500.length}
              {t(" 处，500 米至 1 公里 ")}
              {within1000.length}
              {t(" 处")}
            </p>
            <Names near={within500} />
            <Names near={within1000} />
          </div>
        ))}
        {neighbours.length > 0 && (
          <p className={s.note}>{t("距离按图上位置直线量到最近处；示意或推定的位置有误差，实际会有出入。")}</p>
        )}
      </section>
      <section>
        <h4>{t("附近的建设项目")}</h4>
        {works.length === 0 && <p className={s.quiet}>{t("1 公里内没有已上图的建设项目。")}</p>}
        <ul className={s.lines}>
          {works.map(({ feature, distanceM }) => (
            <li key={feature.properties.id}>
              <Pick feature={feature} />
              {t(" 直线")}
              {formatDistance(distanceM)}
              {t("；")}
              {workWords(feature)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Where a work stands, and what is intended, each with its date. */
function workWords({ properties: p }: PlanFeature): string {
  const stage = newestStage(p);
  const said = [
    ...(stage && stage.stage !== "unknown" ? [t("{0}（截至 {1}）", stageLabel(stage.stage), formatDate(stage.asOf))] : []),
    ...p.plans.map((plan) => formatIntention(plan.event, plan.period)),
  ];
  return said.length === 0 ? t("文件没有说时间") : said.join(t("；"));
}

function Pick({ feature }: { feature: PlanFeature }) {
  const { id, name } = feature.properties;
  return (
    <button type="button" className={s.pick} onClick={() => selectFeature({ id, origin: "list" })}>
      {name}
    </button>
  );
}

function Names({ near }: { near: readonly Neighbour[] }) {
  if (near.length === 0) return null;
  return (
    <ul className={s.names}>
      {near.map(({ feature, distanceM }) => (
        <li key={feature.properties.id}>
          <Pick feature={feature} />
          <small>{formatDistance(distanceM)}</small>
        </li>
      ))}
    </ul>
  );
}
