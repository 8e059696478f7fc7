import { openPassage } from "../../actions/reader";
import { t } from "../../i18n/words";
import { stageLabel, transitLabel } from "../../plan/labels";
import type { FeatureProperties } from "../../plan/types";
import { formatDate, formatIntention } from "../../ui/format";
import s from "./facts.module.css";
import { StageSwatch } from "./stage-swatch";

/** What is reported, with its date; what is intended, as an intention. Each line opens its sentence. */
export function StageLines({ properties: p }: { properties: FeatureProperties }) {
  if (p.stages.length === 0 && p.plans.length === 0 && !p.transitStatus) return null;
  return (
    <ul className={s.stages} aria-label={t("建设阶段")}>
      {p.transitStatus && (
        <li className={s.stage}>
          <StageSwatch stage={p.transitStatus === "under-construction" ? "building" : "done"} />
          <span>
            {transitLabel(p.transitStatus)}
            <span className={s.asOf}>
              {p.transitAsOf ? t("截至 {0}的公开资料", formatDate(p.transitAsOf)) : t("以本图谱资料日期为准")}
            </span>
          </span>
        </li>
      )}
      {p.stages.map((r) => (
        <li key={`${r.stage}-${r.asOf}-${r.citation.start}`}>
          <button type="button" className={s.stage} onClick={() => openPassage(r.citation)}>
            <StageSwatch stage={r.stage} />
            <span>
              {stageLabel(r.stage)}
              <span className={s.asOf}>
                {t("截至 ")}
                {formatDate(r.asOf)}
              </span>
            </span>
          </button>
        </li>
      ))}
      {p.plans.map((r) => (
        <li key={`${r.event}-${r.period}-${r.citation.start}`}>
          <button type="button" className={s.stage} onClick={() => openPassage(r.citation)}>
            <StageSwatch stage="planned" />
            <span>{formatIntention(r.event, r.period)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
