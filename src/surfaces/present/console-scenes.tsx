import { useEffect, useRef } from "react";
import { goToScene } from "../../actions/present";
import { t } from "../../i18n/words";
import type { SceneScript } from "../../plan/scene";
import { useAtlas } from "../../store/store";
import s from "./console-scenes.module.css";

/** All scenes to jump to; the one that is told stays in sight. */
export function SceneJump({ script, index }: { script: SceneScript; index: number }) {
  const digits = useAtlas((st) => st.digits);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  }, [index]);
  return (
    <nav className={s.jump} aria-label={t("各幕")}>
      <p className={s.talk}>{script.title}</p>
      <ol ref={list}>
        {script.scenes.map((scene, i) => (
          <li key={scene.id}>
            <button type="button" aria-current={i === index ? "step" : undefined} onClick={() => goToScene(i + 1)}>
              <span>{i + 1}</span>
              {scene.title}
            </button>
          </li>
        ))}
      </ol>
      <p className={s.typed} role="status">
        {digits !== "" && (
          <>
            {t("跳到第 ")}
            <b>{digits}</b>
            {t(" 幕，按 Enter")}
          </>
        )}
      </p>
    </nav>
  );
}
