import { foldFinding, openDoubts } from "../../actions/panes";
import { t } from "../../i18n/words";
import { findingTypeLabel, severityLabel } from "../../plan/findings";
import type { DocumentRecord, Finding } from "../../plan/types";
import { shortTitle } from "../../ui/format";
import { Quote } from "../common/quote";
import { DoubtLinks } from "./doubt-links";
import s from "./doubts.module.css";

interface DoubtItemProps {
  readonly finding: Finding;
  readonly documents: readonly DocumentRecord[];
  readonly isOpen: boolean;
}

/** One finding: folded its sentence, open the passages word for word, the sum, what it concerns. */
export function DoubtItem({ finding: f, documents, isOpen }: DoubtItemProps) {
  const docs = [...new Set(f.citations.map((c) => c.doc))].flatMap((id) => documents.find((d) => d.id === id) ?? []);
  return (
    <li className={s.item} data-doubt={f.id} data-open={isOpen || undefined}>
      <button
        type="button"
        className={s.summary}
        aria-expanded={isOpen}
        onClick={() => (isOpen ? foldFinding() : openDoubts(f.id))}
      >
        <span className={s.words}>{f.summary}</span>
        <span className={s.meta}>
          <span className={s.severity} data-severity={f.severity}>
            {severityLabel(f.severity)}
          </span>
          {findingTypeLabel(f.type)}
          {t(" · ")}
          {docs.map((d) => shortTitle(d.title)).join(t("、"))}
        </span>
      </button>
      {isOpen && (
        <div className={s.body}>
          {f.citations.map((c) => (
            <Quote key={`${c.doc}-${c.start}-${c.end}`} citation={c} />
          ))}
          <p className={s.sumHead}>{t("怎么算、怎么比")}</p>
          <p className={s.sum}>{f.detail}</p>
          <DoubtLinks finding={f} />
        </div>
      )}
    </li>
  );
}
