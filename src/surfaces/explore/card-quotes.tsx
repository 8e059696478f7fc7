import { useState } from "react";
import { usePassages } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { Citation } from "../../plan/types";
import { mentionsById } from "../common/mentions";
import { Quote } from "../common/quote";
import s from "./card.module.css";

const FIRST = 3;

interface CardQuotesProps {
  readonly id: string;
  readonly citations: readonly Citation[];
  /** What the text says of its function, shown only where no passage is cited. */
  readonly fallback?: string | null;
}

/** The passages that speak of it, verbatim; and how often the texts mention it at all. */
export function CardQuotes({ id, citations, fallback }: CardQuotesProps) {
  const [all, setAll] = useState(false);
  const passages = usePassages();
  const mentions = passages.status === "ready" ? (mentionsById(passages.value).get(id)?.length ?? 0) : 0;
  const shown = all ? citations : citations.slice(0, FIRST);
  return (
    <section className={s.section} aria-label={t("原文")}>
      <h3 className={s.sectionHead}>
        {t("原文")}
        <span className={s.count}>{citations.length}</span>
        {mentions > 0 && (
          <span className={s.aside}>
            {t("全文提到 ")}
            {mentions}
            {t(" 处")}
          </span>
        )}
      </h3>
      {shown.map((c) => (
        <Quote key={`${c.doc}-${c.start}-${c.end}`} citation={c} />
      ))}
      {citations.length === 0 && (
        <p className={s.quiet}>{fallback ? t("功能：{0}", fallback) : t("没有单独引用的段落；它是底图上的参照。")}</p>
      )}
      {citations.length > FIRST && !all && (
        <button type="button" className={s.more} onClick={() => setAll(true)}>
          {t("再显示 ")}
          {citations.length - FIRST}
          {t(" 段")}
        </button>
      )}
    </section>
  );
}
