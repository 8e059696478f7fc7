import { Popover } from "radix-ui";
import { t } from "../../i18n/words";
import s from "./document.module.css";

/** A footnote where it is called: opens in place. */
export function FootnoteCall({ mark, text }: { mark: string; text: string | null }) {
  return (
    <Popover.Root>
      <Popover.Trigger className={s.call} aria-label={t("注释 {0}", mark)}>
        {mark}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className={s.note} sideOffset={4} collisionPadding={12} aria-label={t("注释 {0}", mark)}>
          <p>{text ?? t("文件里没有这条注释的内容。")}</p>
          <Popover.Arrow className={s.noteArrow} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
