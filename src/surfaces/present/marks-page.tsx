import { Dialog } from "radix-ui";
import { openMarks } from "../../actions/marks";
import { closePage } from "../../actions/panes";
import { t } from "../../i18n/words";
import { IconButton } from "../../ui/button";
import { Marks } from "./marks";
import s from "./talks.module.css";

/** 会议标记: what was noted, to be mended, saved, opened and printed. */
export default function MarksPage() {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closePage()}>
      <Dialog.Portal>
        <Dialog.Overlay className={s.overlay} />
        <Dialog.Content className={s.page} aria-describedby={undefined}>
          <header className={s.head}>
            <Dialog.Title className={s.title}>{openMarks.label}</Dialog.Title>
            <IconButton icon="close" label={t("回到地图")} onClick={() => closePage()} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page must scroll by keyboard */}
          <section className={s.scroll} aria-label={t("标记清单")} tabIndex={0}>
            <Marks />
          </section>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
