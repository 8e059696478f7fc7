import { walkingNow } from "../../actions/walking";
import { useDataset } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { unsaid } from "../../plan/invest-dossier";
import type { InvestRow } from "../../plan/invest-rows";
import { kindLine, methodSentence, stageLabel } from "../../plan/labels";
import { allCitations } from "../../plan/select";
import { shownName } from "../../plan/shown-name";
import type { Citation, PlanFeature } from "../../plan/types";
import { formatDate, formatIntention } from "../../ui/format";
import { Quote } from "../common/quote";
import { useFindingIndex } from "../common/use-findings";
import { positionLine } from "../common/words";
import s from "./dossier.module.css";
import { DossierCorridors } from "./dossier-corridors";
import { DossierFacts } from "./dossier-facts";
import { DossierNear } from "./dossier-near";

const NOTHING: readonly PlanFeature[] = [];

/** The dossier itself, for the screen and for paper. */
export function DossierBody({ row }: { row: InvestRow }) {
  const { features } = useDataset();
  const all = features.status === "ready" ? features.value.all : NOTHING;
  const p = row.properties;
  return (
    <article className={s.dossier}>
      <header>
        <p className={s.eyebrow}>
          {kindLine(p)}
          {t(" · ")}
          {row.areaName}
        </p>
        <h3 className={s.name}>
          {shownName(p)}
          {shownName(p) !== p.name && <small lang="zh-CN"> {p.name}</small>}
        </h3>
        {p.function && <p className={s.function}>{p.function}</p>}
      </header>
      <DossierFacts row={row} />
      <section>
        <h4>{t("阶段与计划")}</h4>
        {p.stages.length === 0 && p.plans.length === 0 && <p className={s.quiet}>{t("文件没有说阶段，也没有说时间。")}</p>}
        <ul className={s.lines}>
          {p.stages.map((record) => (
            <li key={`${record.asOf}-${record.citation.start}`}>
              <b>{stageLabel(record.stage)}</b>
              {t(" 截至 ")}
              {formatDate(record.asOf)}
              {t("，据文件报告")}
            </li>
          ))}
          {p.plans.map((plan) => (
            <li key={`${plan.event}-${plan.period}-${plan.citation.start}`}>
              <b>{formatIntention(plan.event, plan.period)}</b>
              {t(" 这是计划，不等于已经发生")}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h4>{t("位置怎么知道的")}</h4>
        <p>
          {positionLine(p)}
          {t("。")}
          {methodSentence(p.geometryBasis.method)}
          {t("。")}
        </p>
        {p.geometryBasis.note && <p className={s.quiet}>{p.geometryBasis.note}</p>}
      </section>
      <SameAs row={row} features={all} />
      <DossierCorridors ids={p.corridorIds} features={all} />
      <DossierNear row={row} features={all} network={walkingNow()} />
      <Passages citations={allCitations(row.feature)} />
      <Doubts id={row.id} />
      <section>
        <h4>{t("文件没有说的")}</h4>
        <p>
          {unsaid(row).join(t("、"))}
          {t("（未公布）。")}
        </p>
      </section>
    </article>
  );
}

/** Other things that the documents may mean by another name. */
function SameAs({ row, features }: { row: InvestRow; features: readonly PlanFeature[] }) {
  const { maybeSameAs } = row.properties;
  if (maybeSameAs.length === 0) return null;
  return (
    <section>
      <h4>{t("可能是同一处")}</h4>
      <ul className={s.lines}>
        {maybeSameAs.map(({ id, why }) => (
          <li key={id}>
            <b>{features.find((f) => f.properties.id === id)?.properties.name ?? id}</b> {why}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Passages({ citations }: { citations: readonly Citation[] }) {
  const once = new Map(citations.map((c) => [`${c.doc}-${c.start}-${c.end}`, c]));
  return (
    <section>
      <h4>
        {t("原文 ")}
        {once.size}
        {t(" 段")}
      </h4>
      {[...once].map(([key, citation]) => (
        <Quote key={key} citation={citation} />
      ))}
    </section>
  );
}

function Doubts({ id }: { id: string }) {
  const findings = useFindingIndex().byFeature.get(id) ?? [];
  if (findings.length === 0) return null;
  return (
    <section>
      <h4>
        {t("有关的存疑 ")}
        {findings.length}
        {t(" 条")}
      </h4>
      <ul className={s.lines}>
        {findings.map((finding) => (
          <li key={finding.id} className={s.doubt}>
            <b>{finding.summary}</b> {finding.detail}
          </li>
        ))}
      </ul>
    </section>
  );
}
