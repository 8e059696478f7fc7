import { openDoubts } from "../../actions/panes";
import { t } from "../../i18n/words";
import type { Finding } from "../../plan/types";
import s from "./card.module.css";
import { FindingNote } from "./card-findings";

const FIRST = 4;
const WEIGHT: Readonly<Record<Finding["severity"], number>> = { high: 0, middle: 1, low: 2 };

/** All that is in doubt about a document, the weightiest first; the rest in their own pane. */
export function Doubts({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const sorted = [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const shown = sorted.slice(0, FIRST);
  return (
    <section className={s.section} aria-label={t("存疑")}>
      <h3 className={s.sectionHead}>
        {t("存疑")}
        <span className={s.count}>{findings.length}</span>
        <span className={s.aside}>{t("文件前后不一，或与算术不符")}</span>
      </h3>
      {shown.map((f) => (
        <FindingNote key={f.id} finding={f} isPlain />
      ))}
      {findings.length > FIRST && (
        <button type="button" className={s.more} onClick={() => openDoubts()}>
          {t("看全部 ")}
          {findings.length}
          {t(" 条")}
        </button>
      )}
    </section>
  );
}
