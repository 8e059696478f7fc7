import { Dialog } from "radix-ui";
import { dropMark } from "../../actions/marks";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { MarkForm } from "./mark-form";
import s from "./marks.module.css";

/** Over the audience's map, during a scene or while it is left. */
export default function MarkDialog() {
  const draft = useAtlas((st) => st.marking);
  if (!draft) return null;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && dropMark()}>
      <Dialog.Portal>
        <Dialog.Content className={s.dialog} aria-describedby={undefined}>
          <Dialog.Title asChild>
            <h2>{t("标记")}</h2>
          </Dialog.Title>
          <MarkForm key={draft.id} draft={draft} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
