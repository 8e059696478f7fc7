import type { MouseEvent } from "react";
import { openDoubts } from "../../actions/panes";
import { t } from "../../i18n/words";
import { SEVERITIES } from "../../plan/findings";
import type { Finding } from "../../plan/types";
import s from "./doubt-mark.module.css";
import { useFindingIndex } from "./use-findings";

/** The amber mark at a number or passage that is in doubt; opens the weightiest of its findings. */
export function DoubtMark({ findings }: { findings: readonly Finding[] }) {
  const first = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))[0];
  if (!first) return null;
  const more = findings.length > 1 ? t("（共 {0} 条）", findings.length) : "";
  const open = (e: MouseEvent) => {
    e.stopPropagation();
    openDoubts(first.id);
  };
  return (
    <button
      type="button"
      className={s.mark}
      title={t("存疑：{0}{1}", first.summary, more)}
      data-finding={first.id}
      data-severity={first.severity}
      onClick={open}
    >
      <span aria-hidden="true">{t("疑")}</span>
      <span className="visually-hidden">{t("存疑：{0}{1}", first.summary, more)}</span>
    </button>
  );
}

/** The mark of an observation; nothing where nobody doubts it. */
export function IndicatorDoubt({ id }: { id: string }) {
  const findings = useFindingIndex().byIndicator.get(id);
  return findings ? <DoubtMark findings={findings} /> : null;
}
