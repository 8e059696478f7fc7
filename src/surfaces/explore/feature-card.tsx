import { useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { kindLine } from "../../plan/labels";
import { shownName } from "../../plan/shown-name";
import type { PlanFeature } from "../../plan/types";
import { FeatureSymbol } from "../common/symbol";
import { useAreaName } from "../common/use-documents";
import { unstated } from "../common/words";
import { AlongCorridor } from "./along-corridor";
import { BasisLine } from "./basis-line";
import s from "./card.module.css";
import { CardFindings, DoubtBadge } from "./card-findings";
import { CardFoot } from "./card-foot";
import { CardIndicators } from "./card-indicators";
import { CardQuotes } from "./card-quotes";
import { CorridorChips } from "./corridor-chips";
import { FactRow } from "./fact-row";
import { FunctionLine } from "./function-line";
import { NearStations } from "./near-stations";
import { SameAsNotes } from "./same-as-notes";
import { StageLines } from "./stage-lines";

/** Everything that the atlas knows of one place, facts first, each with who says so. */
export function FeatureCard({ feature }: { feature: PlanFeature }) {
  const p = feature.properties;
  const areaName = useAreaName(p.area);
  const features = useFeatures();
  const missing = unstated(p);
  return (
    <article className={s.card} aria-labelledby="card-name">
      <div className={s.scroll}>
        <header>
          <p className={s.eyebrow}>
            <FeatureSymbol feature={feature} />
            <span>
              {kindLine(p)}
              {p.kind === "metro-line" ? "" : t(" · {0}", areaName)}
              {p.outsideArea ? t("（在镇域外）") : ""}
            </span>
          </p>
          <h2 id="card-name" className={s.name} tabIndex={-1}>
            {shownName(p)}
            {shownName(p) !== p.name && (
              <small lang="zh-CN" className={s.original}>
                {p.name}
              </small>
            )}
          </h2>
          <DoubtBadge featureId={p.id} />
          {p.aliases.length > 0 && (
            <p className={s.aliases}>
              {t("文件中又称：")}
              {p.aliases.join(t("、"))}
            </p>
          )}
        </header>
        <FactRow properties={p} />
        <FunctionLine text={p.function} />
        <StageLines properties={p} />
        <CorridorChips ids={p.corridorIds} />
        <BasisLine properties={p} />
        <CardQuotes id={p.id} citations={p.citations} fallback={p.function} />
        <CardIndicators featureId={p.id} />
        {features.status === "ready" && <AlongCorridor id={p.id} all={features.value.all} />}
        {features.status === "ready" && <NearStations feature={feature} all={features.value.all} />}
        <CardFindings featureId={p.id} />
        <SameAsNotes properties={p} />
        {missing.length > 0 && (
          <p className={s.quiet}>
            {t("文件未提及：")}
            {missing.join(t("、"))}
            {t("（未公布）")}
          </p>
        )}
      </div>
      <CardFoot citation={p.citations[0] ?? null} />
    </article>
  );
}
