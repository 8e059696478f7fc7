import { retryBasemap } from "../actions/basemap";
import { showStillMap } from "../actions/drawing";
import { dismissNotice } from "../actions/notices";
import { retryFailed } from "../actions/retry";
import { t } from "../i18n/words";
import { applyUpdate } from "../offline/register";
import { isTelling, type Notice } from "../store/state";
import { useAtlas } from "../store/store";
import { Button, IconButton } from "../ui/button";
import s from "./notices.module.css";

const DOES: Readonly<Record<NonNullable<Notice["button"]>["does"], () => void>> = {
  reload: () => location.reload(),
  "apply-update": applyUpdate,
  "retry-data": () => retryFailed(),
  "retry-basemap": () => retryBasemap(),
  "still-map": () => showStillMap(),
};

/** What is to be told, at the foot of the window; it stays until it is put away. During a scene it waits. */
export function Notices() {
  const waiting = useAtlas((state) => state.notices);
  const telling = useAtlas(isTelling);
  const notices = telling ? [] : waiting;
  return (
    <div className={s.notices} role="status" aria-live="polite">
      {notices.map(({ id, tone, text, button }) => (
        <div key={id} className={s.notice} data-tone={tone}>
          <p>{text}</p>
          {button && (
            <Button
              outline
              onClick={() => {
                dismissNotice(id);
                DOES[button.does]();
              }}
            >
              {button.label}
            </Button>
          )}
          <IconButton icon="close" label={t("关闭提示")} onClick={() => dismissNotice(id)} />
        </div>
      ))}
    </div>
  );
}
