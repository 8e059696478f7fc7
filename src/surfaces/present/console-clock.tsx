import { useSyncExternalStore } from "react";
import { t } from "../../i18n/words";
import type { Scene } from "../../plan/scene";
import type { Talk } from "../../store/state";
import s from "./console.module.css";

const TICK_MS = 250;

function subscribe(notify: () => void): () => void {
  const timer = setInterval(notify, TICK_MS);
  return () => clearInterval(timer);
}

/** Whole seconds since 1970. */
function useSeconds(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / 1000));
}

const two = (n: number) => String(n).padStart(2, "0");

/** `5:07`, from an hour on `1:02:05`. */
function duration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [h, m, sec] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return h > 0 ? `${h}:${two(m)}:${two(sec)}` : `${m}:${two(sec)}`;
}

/** The time of day, and how long the talk has gone on. */
export function Clock({ startedAt }: { startedAt: number }) {
  const seconds = useSeconds();
  const now = new Date(seconds * 1000);
  return (
    <p className={s.clock}>
      <span role="timer" aria-label={t("现在")}>
        {two(now.getHours())}:{two(now.getMinutes())}
        <small>:{two(now.getSeconds())}</small>
      </span>
      <small>
        {t("已讲")}{" "}
        <b className={s.elapsed} role="timer" aria-label={t("已讲")}>
          {duration(seconds - startedAt / 1000)}
        </b>
      </small>
    </p>
  );
}

/** How long this scene has been told, beside what its script gives it. */
export function SceneTime({ scene, talk }: { scene: Scene; talk: Talk }) {
  const seconds = useSeconds();
  const told = Math.max(0, seconds - talk.sceneAt / 1000);
  const over = told - scene.durationS;
  return (
    <div className={s.sceneTime} data-over={over > 0 || undefined}>
      <i className={s.track} aria-hidden="true">
        <i style={{ width: `${Math.min(100, (told / scene.durationS) * 100)}%` }} />
      </i>
      <p>
        {t("这一幕 ")}
        <b>{duration(told)}</b> / {duration(scene.durationS)}
        {over > 0 && (
          <span>
            {t("，超 ")}
            {duration(over)}
          </span>
        )}
      </p>
    </div>
  );
}
