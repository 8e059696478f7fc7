import { Popover } from "radix-ui";
import type { GlossaryTerm } from "../../plan/plain";
import s from "./document.module.css";

/** What a difficult word means, where it stands: ours, opened in place. Its sign is drawn, so that copied text stays the document's. */
export function TermCall({ term }: { term: GlossaryTerm }) {
  return (
    <Popover.Root>
      <Popover.Trigger className={s.term} aria-label={`${term.term}是什么`} />
      <Popover.Portal>
        <Popover.Content className={s.note} sideOffset={4} collisionPadding={12} aria-label={`${term.term}是什么`}>
          <p>
            <strong>{term.term}</strong>　{term.text}
          </p>
          <p className={s.ours}>编者的话，不是原文</p>
          <Popover.Arrow className={s.noteArrow} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
