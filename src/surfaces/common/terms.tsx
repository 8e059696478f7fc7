import { t } from "../../i18n/words";
import { type GlossaryTerm, termsIn } from "../../plan/plain";
import s from "./terms.module.css";

/** The difficult words of a text, each opening to its meaning; nothing where it has none. */
export function TermList({ text, glossary }: { text: string; glossary: readonly GlossaryTerm[] }) {
  const places = termsIn(text.replace(/\s+/gu, ""), glossary);
  if (places.length === 0) return null;
  return (
    <section className={s.terms} aria-label={t("词语解释（编者的话）")}>
      {places.map(({ term }) => (
        <details key={term.term} className={s.term}>
          <summary>
            {term.term}
            {t("是什么")}
          </summary>
          <p>
            {term.text}
            <span className={s.ours}>{t("编者的话，不是原文")}</span>
          </p>
        </details>
      ))}
    </section>
  );
}
