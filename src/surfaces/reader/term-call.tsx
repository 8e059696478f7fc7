import { Popover } from "radix-ui";
import { t } from "../../i18n/words";
import type { GlossaryTerm } from "../../plan/plain";
import s from "./document.module.css";

/** What a difficult word means, where it stands: ours, opened in place. Its sign is drawn, so that copied text stays the document's. */
export function TermCall({ term }: { term: GlossaryTerm }) {
  return (
    <Popover.Root>
      <Popover.Trigger className={s.term} aria-label={t("{0}是什么", term.term)} />
      <Popover.Portal>
        <Popover.Content className={s.note} sideOffset={4} collisionPadding={12} aria-label={t("{0}是什么", term.term)}>
          <p>
            <strong>{term.term}</strong>
            {t("　")}
            {term.text}
          </p>
          <p className={s.ours}>{t("编者的话，不是原文")}</p>
          <Popover.Arrow className={s.noteArrow} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
