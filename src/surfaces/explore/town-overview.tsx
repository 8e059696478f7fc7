import { openCoverage, openLeft } from "../../actions/panes";
import { openReader } from "../../actions/reader";
import { selectFeature } from "../../actions/select";
import type { FeatureSet } from "../../data/dataset";
import { useFindings, useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { shownName } from "../../plan/shown-name";
import { useAtlas } from "../../store/store";
import { formatDate, formatNumber } from "../../ui/format";
import { FeatureSymbol } from "../common/symbol";
import { useAreaName, useDocuments, usePlanOf } from "../common/use-documents";
import s from "./card.module.css";
import { Doubts } from "./doubts";
import f from "./facts.module.css";
import { groupPlaces } from "./place-groups";

/** What the pane shows while nothing is chosen: the town, its plan in numbers, its bands and axes, all that is in doubt. */
export function TownOverview({ features }: { features: FeatureSet }) {
  const area = useAtlas((st) => st.area);
  const name = useAreaName(area);
  const plan = usePlanOf(area);
  const indicators = useIndicators();
  const findings = useFindings();
  const groups = groupPlaces(features.all, area);
  const all = groups.flatMap((g) => g.features);
  const unplaced = all.filter((f) => f.geometry === null).length;
  const structure = groups.filter((g) => g.key === "corridor" || g.key === "zone").flatMap((g) => g.features);
  const numbers = indicators.status === "ready" ? indicators.value.all.filter((i) => i.area === area).length : null;
  const docs = new Set(useDocuments().flatMap((d) => (d.area === area ? [d.id] : [])));
  const doubts = findings.status === "ready" ? findings.value.filter((f) => f.citations.some((c) => docs.has(c.doc))) : [];
  return (
    <article className={s.card} aria-labelledby="card-name">
      <div className={s.scroll}>
        <p className={s.eyebrow}>{t("规划总览")}</p>
        <h2 id="card-name" className={s.name}>
          {name}
        </h2>
        {plan && (
          <p className={s.overviewPlan}>
            {t("《")}
            {plan.title}
            {t("》 ")}
            {formatDate(plan.date)}
          </p>
        )}
        <dl className={f.facts}>
          <Count label={t("上图")} value={all.length - unplaced} unit={t("处")} onOpen={() => openLeft("list")} />
          <Count label={t("未上图")} value={unplaced} unit={t("处")} onOpen={() => openLeft("unplaced")} />
          {numbers !== null && <Count label={t("指标数值")} value={numbers} unit={t("个")} />}
        </dl>
        <p className={s.quiet}>{t("点地图上的地块、带、轴或车站，这里会显示它的情况、出处和相关指标。")}</p>
        <section className={s.section} aria-label={t("空间结构")}>
          <h3 className={s.sectionHead}>{t("空间结构")}</h3>
          <ul>
            {structure.map((f) => (
              <li key={f.properties.id}>
                <button type="button" className={s.line} onClick={() => selectFeature({ id: f.properties.id, origin: "list" })}>
                  <FeatureSymbol feature={f} />
                  <span className={s.lineName}>{shownName(f.properties)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <Doubts findings={doubts} />
        <button type="button" className={s.more} onClick={() => openCoverage()}>
          {t("数据说明：来源、缺漏、下载")}
        </button>
        {plan && (
          <button type="button" className={s.more} onClick={() => openReader(plan.id)}>
            {t("读全文（约 ")}
            {formatNumber(plan.chars / 10_000, 1)}
            {t(" 万字）")}
          </button>
        )}
      </div>
    </article>
  );
}

function Count({ label, value, unit, onOpen }: { label: string; value: number; unit: string; onOpen?: () => void }) {
  return (
    <div className={f.fact}>
      <dt>{label}</dt>
      <dd className={f.value}>
        {onOpen ? (
          <button
            type="button"
            className={f.countLink}
            onClick={onOpen}
            aria-label={t("{0} {1} {2}，打开列表", label, value, unit)}
          >
            {formatNumber(value)}
            <small>{unit}</small>
          </button>
        ) : (
          <>
            {formatNumber(value)}
            <small>{unit}</small>
          </>
        )}
      </dd>
    </div>
  );
}
