import { startMark } from "../../actions/marks";
import { backToScene, endTalk } from "../../actions/present";
import { placeInScript, scriptOf } from "../../actions/shown";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import s from "./exploring-bar.module.css";

/** While a talk is left for a question: where it waits, and the way back. */
export default function ExploringBar() {
  const talk = useAtlas((st) => st.present);
  const script = scriptOf(talk);
  const place = talk && script ? placeInScript(talk, script) : null;
  return (
    <div className={s.bar} role="status">
      <p>
        {t("演示暂停在 第 ")}
        {(place?.index ?? 0) + 1}
        {t(" 幕")}
        <span className={s.hint}>{t(" · 按 E 回到讲解")}</span>
      </p>
      <Button outline onClick={() => backToScene()}>
        {backToScene.label}
      </Button>
      <IconButton icon="flag" label={startMark.label} onClick={() => startMark()} />
      <IconButton icon="close" label={endTalk.label} onClick={() => endTalk()} />
    </div>
  );
}
