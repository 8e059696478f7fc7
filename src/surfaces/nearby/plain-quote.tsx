import { useGlossary, usePlain } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { explanationsOf } from "../../plan/plain";
import type { Citation } from "../../plan/types";
import { Quote } from "../common/quote";
import { TermList } from "../common/terms";
import s from "./nearby.module.css";

/** A sentence as the document has it, our everyday words beneath it, and what its words mean. */
export function PlainQuote({ citation }: { citation: Citation }) {
  const plain = usePlain();
  const glossary = useGlossary();
  const ours = plain.status === "ready" ? explanationsOf(plain.value, citation) : [];
  return (
    <div className={s.quote}>
      <Quote citation={citation} />
      {ours.map(({ citation: c, text }) => (
        <p key={`${c.start}-${c.end}`} className={s.plain}>
          <span className={s.ours}>{t("编者的话，不是原文")}</span>
          <span lang="zh-CN">{text}</span>
        </p>
      ))}
      {glossary.status === "ready" && <TermList text={citation.exact} glossary={glossary.value} />}
    </div>
  );
}
