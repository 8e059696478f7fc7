import { openConsole } from "../../actions/companion";
import { toggleFullScreen } from "../../actions/full-screen";
import { startMark } from "../../actions/marks";
import { endTalk, explore, nextScene, previousScene, toggleLoop, togglePlay } from "../../actions/present";
import { t } from "../../i18n/words";
import type { Talk } from "../../store/state";
import { IconButton } from "../../ui/button";
import s from "./presentation.module.css";

interface Props {
  readonly talk: Talk;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** For a hand on a mouse or a finger; they go while the pointer rests, and come for the keyboard. */
export function Controls({ talk, isFirst, isLast }: Props) {
  return (
    <nav className={s.controls} aria-label={t("讲解的操作")}>
      <IconButton icon="left" label={previousScene.label} hint="PageUp" aria-disabled={isFirst} onClick={() => previousScene()} />
      <IconButton
        icon="right"
        label={nextScene.label}
        hint="PageDown"
        aria-disabled={isLast && !talk.isLooping}
        onClick={() => nextScene()}
      />
      <IconButton
        icon={talk.isPlaying ? "pause" : "play"}
        label={talk.isPlaying ? t("停住") : togglePlay.label}
        hint="P"
        pressed={talk.isPlaying}
        onClick={() => togglePlay()}
      />
      <IconButton icon="loop" label={toggleLoop.label} hint="L" pressed={talk.isLooping} onClick={() => toggleLoop()} />
      <IconButton icon="explore" label={explore.label} hint="E" onClick={() => explore()} />
      <IconButton icon="flag" label={startMark.label} hint="M" onClick={() => startMark()} />
      <IconButton icon="console" className={s.desk} label={openConsole.label} hint="C" onClick={() => openConsole()} />
      <IconButton icon="full" label={toggleFullScreen.label} hint="F" onClick={() => toggleFullScreen()} />
      <IconButton icon="close" label={endTalk.label} hint="Esc" onClick={() => endTalk()} />
    </nav>
  );
}
