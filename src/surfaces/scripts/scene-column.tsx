import { useState } from "react";
import { startTalk } from "../../actions/present";
import { addScene, closeMaker, edit, openLibrary, redoEdit, removeScript, undoEdit } from "../../actions/scripts";
import { t } from "../../i18n/words";
import { missingIn } from "../../plan/own-script";
import type { Scene, SceneScript } from "../../plan/scene";
import { countDoubts } from "../../plan/script-doubts";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import { Field } from "./field";
import { Keeping } from "./keeping";
import { saveScript } from "./save-file";
import { SceneList } from "./scene-list";
import s from "./scripts.module.css";
import { useDoubts } from "./use-making";

const SHOWN = 4;

/** A script as a whole: its name, its scenes, what is still missing, and the ways out. */
export function SceneColumn({ script, scene }: { script: SceneScript; scene: Scene | null }) {
  const [fault, setFault] = useState<string | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const canUndo = useAtlas(() => undoEdit.isAvailable() === true);
  const canRedo = useAtlas(() => redoEdit.isAvailable() === true);
  const doubts = useDoubts(script.scenes);
  const toCheck = countDoubts(doubts);
  const missing = missingIn(script);
  return (
    <section className={s.column} aria-label={t("编讲解")}>
      <div className={s.head}>
        <IconButton icon="left" label={t("我的讲解")} tip="end" onClick={() => openLibrary()} />
        <h2 className={s.title}>{t("编讲解")}</h2>
        <IconButton icon="undo" label={t("撤销")} hint="Ctrl+Z" disabled={!canUndo} onClick={() => undoEdit()} />
        <IconButton icon="redo" label={t("重做")} hint="Ctrl+Shift+Z" disabled={!canRedo} onClick={() => redoEdit()} />
        <IconButton icon="close" label={t("回到地图")} onClick={() => closeMaker()} />
      </div>
      <div className={s.scroll}>
        <Field label={t("标题")} value={script.title} onChange={(title) => edit({ type: "script", change: { title } })} />
        <Field
          label={t("副标题")}
          value={script.subtitle}
          onChange={(subtitle) => edit({ type: "script", change: { subtitle } })}
        />
        <Keeping />
        {script.scenes.length === 0 && (
          <p className={s.quiet}>{t("把地图移到要讲的地方，选中地点，开关图层，再按“加一幕”：所见即这一幕。")}</p>
        )}
        <SceneList scenes={script.scenes} current={scene?.id ?? null} doubts={doubts} />
        <div className={s.bar}>
          <Button
            outline
            icon="plus"
            onClick={() => setFault(addScene() ? null : t("没有加上：地图还没有打开，或图层全部关着。"))}
          >
            {t("加一幕")}
          </Button>
        </div>
        {fault && (
          <p className={s.fault} role="alert">
            {fault}
          </p>
        )}
        {toCheck > 0 && (
          <p className={s.warn} role="status">
            {t("有 ")}
            {toCheck}
            {t(" 处与现在的文件或数据对不上，标为“待核”。没有自动改动。")}
          </p>
        )}
        {missing.length > 0 && (
          <div className={s.quiet}>
            {t("放映前还要补：")}
            <ul>
              {missing.slice(0, SHOWN).map((one) => (
                <li key={one}>{one.replace(/（得到：.*）$/u, "")}</li>
              ))}
              {missing.length > SHOWN && (
                <li>
                  {t("另有 ")}
                  {missing.length - SHOWN}
                  {t(" 处")}
                </li>
              )}
            </ul>
          </div>
        )}
        <div className={s.bar}>
          <Button outline icon="play" disabled={missing.length > 0} onClick={() => startTalk(script.id, scene?.id ?? null)}>
            {t("放映")}
          </Button>
          <Button outline icon="download" onClick={() => saveScript(script)}>
            {t("导出")}
          </Button>
          {isRemoving ? (
            <>
              <Button outline onClick={() => removeScript(script.id)}>
                {t("确认删除")}
              </Button>
              <Button onClick={() => setRemoving(false)}>{t("不删")}</Button>
            </>
          ) : (
            <Button icon="bin" onClick={() => setRemoving(true)}>
              {t("删除整份")}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
