import { useFindings } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { Finding } from "../../plan/types";
import { cx } from "../../ui/cx";
import { Quote } from "../common/quote";
import s from "./details.module.css";

interface About {
  readonly featureId?: string;
  readonly indicatorId?: string;
}

function useFindingsAbout({ featureId, indicatorId }: About): readonly Finding[] {
  const part = useFindings();
  if (part.status !== "ready") return [];
  return part.value.filter(
    (f) => (featureId && f.featureIds.includes(featureId)) || (indicatorId && f.indicatorIds.includes(indicatorId)),
  );
}

/** 存疑: where the documents disagree about this place or indicator, with the sentences and the sum. */
export function CardFindings(about: About) {
  const list = useFindingsAbout(about);
  if (list.length === 0) return null;
  return (
    <section id="card-doubts" className={s.findings} aria-label={t("存疑")}>
      {list.map((f) => (
        <FindingNote key={f.id} finding={f} />
      ))}
    </section>
  );
}

/** Says at the head of a card that there are doubts further down, and leads to them. */
export function DoubtBadge(about: About) {
  const count = useFindingsAbout(about).length;
  if (count === 0) return null;
  const go = () => document.getElementById("card-doubts")?.scrollIntoView({ block: "center" });
  return (
    <button type="button" className={s.badge} onClick={go}>
      {t("存疑 ")}
      {count}
      {t(" 条")}
    </button>
  );
}

/** One doubt; plain in a long list, where amber boxes would drown the page. */
export function FindingNote({ finding, isPlain }: { finding: Finding; isPlain?: boolean }) {
  return (
    <details className={cx(s.finding, isPlain && s.plain)}>
      <summary>
        <strong>{t("存疑")}</strong>
        <span>{finding.summary}</span>
      </summary>
      <div className={s.findingBody}>
        {finding.detail && <p>{finding.detail}</p>}
        {finding.citations.map((c) => (
          <Quote key={`${c.doc}-${c.start}-${c.end}`} citation={c} />
        ))}
      </div>
    </details>
  );
}
