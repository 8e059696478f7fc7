import { clearStrokes } from "../../actions/companion";
import { startMark } from "../../actions/marks";
import { backToScene, explore, nextScene, previousScene, toggleBlack, togglePlay } from "../../actions/present";
import { t } from "../../i18n/words";
import type { Talk } from "../../store/state";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import s from "./console.module.css";
import type { HandTool } from "./console-surface";

interface Props {
  readonly talk: Talk;
  readonly tool: HandTool;
  readonly onTool: (tool: HandTool) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Turning, the dark, exploring; and what the hand does on the picture. */
export function ConsoleButtons({ talk, tool, onTool, isFirst, isLast }: Props) {
  const hasStrokes = useAtlas((st) => st.strokes.length > 0);
  const { isExploring, isBlack, isPlaying, isLooping } = talk;
  return (
    <div className={s.buttons}>
      <fieldset className={s.group} aria-label={t("翻页")}>
        <Button outline icon="left" aria-disabled={isFirst} onClick={() => previousScene()}>
          {previousScene.label}
        </Button>
        <Button outline icon="right" className={s.next} aria-disabled={isLast && !isLooping} onClick={() => nextScene()}>
          {nextScene.label}
        </Button>
        <Button outline icon="dark" aria-pressed={isBlack} onClick={() => toggleBlack()}>
          {toggleBlack.label}
        </Button>
        {isExploring ? (
          <Button outline icon="undo" aria-pressed onClick={() => backToScene()}>
            {backToScene.label}
          </Button>
        ) : (
          <Button outline icon="explore" onClick={() => explore()}>
            {explore.label}
          </Button>
        )}
        <IconButton
          icon={isPlaying ? "pause" : "play"}
          label={isPlaying ? t("停住") : togglePlay.label}
          hint="P"
          pressed={isPlaying}
          onClick={() => togglePlay()}
        />
      </fieldset>
      <fieldset className={s.group} aria-label={t("在图上")}>
        <Button icon="point" aria-pressed={tool === "point"} onClick={() => onTool("point")}>
          {t("指点")}
        </Button>
        <Button icon="pen" aria-pressed={tool === "pen"} onClick={() => onTool("pen")}>
          {t("画线")}
        </Button>
        <IconButton icon="bin" label={clearStrokes.label} hint="X" disabled={!hasStrokes} onClick={() => clearStrokes()} />
        <Button icon="flag" aria-pressed={tool === "mark"} onClick={() => (tool === "mark" ? startMark() : onTool("mark"))}>
          {startMark.label}
        </Button>
      </fieldset>
    </div>
  );
}
