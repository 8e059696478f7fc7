import { type PointerEvent, useRef } from "react";
import { dismissBlocked } from "../../actions/companion";
import { endTalk, nextScene, previousScene } from "../../actions/present";
import { placeInScript } from "../../actions/shown";
import { scripts, useScript } from "../../data/use-scripts";
import { t } from "../../i18n/words";
import { wordsPlace } from "../../plan/scene-room";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { PartGate } from "../../ui/part-gate";
import { Controls } from "./controls";
import s from "./presentation.module.css";
import { useQuiet } from "./use-quiet";
import { Words } from "./words";

/** A finger that goes this far sideways means the next scene or the one before. */
const SWIPE_PX = 48;
const STILL_PX = 12;

/** A scene of a talk: words over the map, or below it; the map itself is the one of the app, beneath. */
export default function Presentation() {
  const id = useAtlas((st) => st.present?.script ?? "");
  const part = useScript(id);
  if (part.status === "ready") return <Telling />;
  return (
    <section className={s.stage} aria-label={t("讲解")}>
      <div className={s.waiting}>
        <PartGate part={part} what={t("讲解稿")} safe={t("地图、列表与原文照常可用。")} onRetry={() => scripts.retry(id)}>
          {() => null}
        </PartGate>
        <Button outline onClick={() => endTalk()}>
          {endTalk.label}
        </Button>
      </div>
    </section>
  );
}

function Telling() {
  const talk = useAtlas((st) => st.present);
  const part = useScript(talk?.script ?? "");
  const quiet = useQuiet();
  const turn = useTurn();
  const place = talk && part.status === "ready" ? placeInScript(talk, part.value) : null;
  if (!talk || !place || part.status !== "ready") return null;
  const { scene, index } = place;
  const { side } = wordsPlace(scene.safeArea);
  const count = part.value.scenes.length;
  return (
    <section
      className={s.stage}
      aria-label={t("讲解：{0}", part.value.title)}
      data-side={side}
      data-quiet={quiet.isQuiet || undefined}
      onPointerDown={turn.onPointerDown}
      onPointerUp={turn.onPointerUp}
      onPointerMove={quiet.onPointerMove}
    >
      <div className={s.veil} aria-hidden="true" />
      <Words key={`${talk.script}/${scene.id}`} scene={scene} script={part.value} step={talk.step} />
      <footer className={s.foot}>
        <span className={s.count}>
          <b>{index + 1}</b> / {count}
        </span>
        <i className={s.track} aria-hidden="true">
          <i style={{ width: `${((index + 1) / count) * 100}%` }} />
        </i>
        <span className={s.talk}>{part.value.title}</span>
      </footer>
      <Controls talk={talk} isFirst={index === 0} isLast={index === count - 1} />
      <Typed />
      <Blocked />
      {talk.isBlack && <div className={s.black} role="status" aria-label={t("黑屏，按任意翻页键恢复")} />}
    </section>
  );
}

/** The number of a jump while it is typed, so that nobody jumps blindly. */
function Typed() {
  const digits = useAtlas((st) => st.digits);
  if (digits === "") return null;
  return (
    <p className={s.typed} role="status">
      {t("跳到第 ")}
      <b>{digits}</b>
      {t(" 幕，按 Enter")}
    </p>
  );
}

/** The browser has not let the speaker's window open: what to do, on the spot. */
function Blocked() {
  const isBlocked = useAtlas((st) => st.companion === "blocked");
  if (!isBlocked) return null;
  return (
    <div className={s.blocked} role="alert">
      <p>{t("浏览器拦下了讲者台的窗口。讲解没有受影响。请在地址栏右边放行本页的弹出窗口，再按一次“讲者台”。")}</p>
      <Button outline onClick={() => dismissBlocked()}>
        {dismissBlocked.label}
      </Button>
    </div>
  );
}

/** Turning by hand: a press on the right two thirds goes on, on the left third back; a swipe as one turns a page. */
function useTurn() {
  const down = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      const isOwn = event.target instanceof Element && event.target.closest("button, a") !== null;
      down.current = isOwn || event.button !== 0 || !event.isPrimary ? null : { x: event.clientX, y: event.clientY };
    },
    onPointerUp(event: PointerEvent) {
      const from = down.current;
      down.current = null;
      if (!from || !event.isPrimary) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.abs(dx) > SWIPE_PX && Math.abs(dx) > Math.abs(dy) * 1.5) {
        if (dx < 0) nextScene();
        else previousScene();
      } else if (Math.hypot(dx, dy) < STILL_PX) {
        if (event.clientX > innerWidth / 3) nextScene();
        else previousScene();
      }
    },
  };
}
