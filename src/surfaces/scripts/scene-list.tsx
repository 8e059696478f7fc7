import { type DragEvent, type KeyboardEvent, useState } from "react";
import { edit, pickScene, showScene } from "../../actions/scripts";
import { t } from "../../i18n/words";
import type { Scene } from "../../plan/scene";
import type { SceneDoubts } from "../../plan/script-doubts";
import { IconButton } from "../../ui/button";
import s from "./scripts.module.css";

interface SceneListProps {
  readonly scenes: readonly Scene[];
  readonly current: string | null;
  readonly doubts: readonly SceneDoubts[];
}

const isDoubtful = (doubts: SceneDoubts | undefined) =>
  doubts !== undefined && doubts.passages.length + doubts.features.length + doubts.indicators.length > 0;

/** The scenes in their order. They are moved by dragging, by the two buttons, or by Alt and an arrow key. */
export function SceneList({ scenes, current, doubts }: SceneListProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [told, setTold] = useState("");

  const move = (scene: Scene, to: number) => {
    if (to < 0 || to >= scenes.length) return;
    edit({ type: "move", scene: scene.id, to });
    setTold(t("{0}移到第{1}幕", scene.title || t("画面"), to + 1));
  };
  const onKey = (event: KeyboardEvent, scene: Scene, index: number) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (step === 0 || !event.altKey) return;
    event.preventDefault();
    move(scene, index + step);
  };
  const onDrop = (event: DragEvent, index: number) => {
    event.preventDefault();
    const scene = scenes.find((one) => one.id === dragged);
    if (scene) move(scene, index);
    setDragged(null);
    setOver(null);
  };

  return (
    <>
      <ol className={s.list} aria-label={t("画面")}>
        {scenes.map((scene, index) => (
          <li
            key={scene.id}
            className={s.scene}
            draggable
            data-current={scene.id === current}
            data-over={over === index && dragged !== scene.id}
            onDragStart={(e) => {
              e.dataTransfer.effectAllowed = "move";
              e.dataTransfer.setData("text/plain", scene.id);
              setDragged(scene.id);
            }}
            onDragOver={(e) => {
              if (dragged === null) return;
              e.preventDefault();
              setOver(index);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
            onDrop={(e) => onDrop(e, index)}
          >
            <button
              type="button"
              className={s.row}
              aria-current={scene.id === current ? "true" : undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => {
                pickScene(scene.id);
                showScene(scene);
              }}
              onKeyDown={(e) => onKey(e, scene, index)}
            >
              <span className={s.number}>{index + 1}</span>
              <span className={s.rowName}>{scene.title || t("无标题")}</span>
              {isDoubtful(doubts[index]) && <span className={s.check}>{t("待核")}</span>}
            </button>
            <IconButton
              icon="up"
              label={t("第{0}幕上移", index + 1)}
              disabled={index === 0}
              onClick={() => move(scene, index - 1)}
            />
            <IconButton
              icon="down"
              label={t("第{0}幕下移", index + 1)}
              disabled={index === scenes.length - 1}
              onClick={() => move(scene, index + 1)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </>
  );
}
