import { selectFeature, selectIndicator } from "../../actions/select";
import type { IndicatorSet } from "../../data/dataset";
import { useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { roleLabel } from "../../plan/labels";
import { shownName } from "../../plan/shown-name";
import type { Indicator } from "../../plan/types";
import { formatPeriod, formatPeriodShort } from "../../ui/format";
import { IndicatorDoubt } from "../common/doubt-mark";
import { SeriesChart } from "../common/series-chart";
import { FeatureSymbol } from "../common/symbol";
import { useAreaName } from "../common/use-documents";
import { unitBeside } from "../common/words";
import s from "./card.module.css";
import { CardFindings } from "./card-findings";
import { CardFoot } from "./card-foot";
import { CardQuotes } from "./card-quotes";
import f from "./facts.module.css";

/** One observation of an indicator: its value verbatim, its cell, its series, the places it concerns. */
export function IndicatorCard({ indicator: i, indicators }: { indicator: Indicator; indicators: IndicatorSet }) {
  const areaName = useAreaName(i.area);
  const series = indicators.all
    .filter((o) => o.series_id === i.series_id)
    .sort((a, b) => a.period.slice(-4).localeCompare(b.period.slice(-4)));
  const unit = unitBeside(i);
  return (
    <article className={s.card} aria-labelledby="card-name">
      <div className={s.scroll}>
        <header>
          <p className={s.eyebrow}>
            {t("指标 · ")}
            {i.category || t("正文指标")}
            {t(" · ")}
            {areaName}
          </p>
          <h2 id="card-name" className={s.name} tabIndex={-1}>
            {i.name}
          </h2>
          {i.name_text !== i.name && (
            <p className={s.aliases}>
              {t("原文写作：")}
              <span className={s.verbatim}>{i.name_text}</span>
            </p>
          )}
        </header>
        <dl className={f.facts}>
          <div className={f.fact}>
            <dt>
              {formatPeriod(i.period)}
              {roleLabel(i.role)}
            </dt>
            <dd className={f.value}>
              {i.value_text}
              {unit && <small>{unit}</small>}
              <IndicatorDoubt id={i.id} />
            </dd>
          </div>
          {i.attribute && (
            <div className={f.fact}>
              <dt>{t("属性")}</dt>
              <dd className={`${f.value} ${f.longValue}`}>{i.attribute}</dd>
            </div>
          )}
        </dl>
        <CardFindings indicatorId={i.id} />
        <SeriesChart indicatorId={i.id} />
        {series.length > 1 && (
          <section className={s.section} aria-label={t("同一指标的各次数值")}>
            <h3 className={s.sectionHead}>
              {t("同一指标的各次数值")}
              <span className={s.count}>{series.length}</span>
            </h3>
            <ul>
              {series.map((o) => (
                <li key={o.id}>
                  <button
                    type="button"
                    className={s.line}
                    aria-current={o.id === i.id || undefined}
                    onClick={() => selectIndicator({ id: o.id, origin: "list" })}
                  >
                    <span className={s.lineName}>
                      {formatPeriodShort(o.period)}
                      {roleLabel(o.role)}
                    </span>
                    <span className={s.lineFact}>
                      <strong>{o.value_text}</strong>
                      {unitBeside(o) && ` ${unitBeside(o)}`}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <LinkedPlaces ids={i.feature_ids} areaName={areaName} />
        <CardQuotes id={i.id} citations={[{ doc: i.doc, start: i.start, end: i.end, exact: i.value_text }]} />
      </div>
      <CardFoot citation={i} />
    </article>
  );
}

function LinkedPlaces({ ids, areaName }: { ids: readonly string[]; areaName: string }) {
  const features = useFeatures();
  const linked = features.status === "ready" ? ids.flatMap((id) => features.value.byId.get(id) ?? []) : [];
  if (linked.length === 0)
    return (
      <p className={s.quiet}>
        {t("这项指标说的是整个")}
        {areaName}
        {t("，没有对应到单个地点。")}
      </p>
    );
  return (
    <section className={s.section} aria-label={t("相关地点")}>
      <h3 className={s.sectionHead}>
        {t("相关地点")}
        <span className={s.count}>{linked.length}</span>
      </h3>
      <ul>
        {linked.map((f) => (
          <li key={f.properties.id}>
            <button type="button" className={s.line} onClick={() => selectFeature({ id: f.properties.id, origin: "indicator" })}>
              <FeatureSymbol feature={f} />
              <span className={s.lineName}>{shownName(f.properties)}</span>
              {f.geometry === null && <span className={s.lineFact}>{t("未上图")}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
