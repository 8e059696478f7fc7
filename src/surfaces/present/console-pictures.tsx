import { memo, useEffect, useMemo, useState } from "react";
import { useFeatures, useGround } from "../../data/use-dataset";
import type { BBox } from "../../geo/types";
import { t } from "../../i18n/words";
import { SCENE_LAYERS, type Scene } from "../../plan/scene";
import type { PlanFeature } from "../../plan/types";
import { CLEAR } from "../../still/drawing";
import { fitPlane } from "../../still/projection";
import { StillMap } from "../../still/still-map";
import type { Talk } from "../../store/state";
import { useAtlas } from "../../store/store";
import type { ThemeName } from "../../style/palette";
import s from "./console-pictures.module.css";
import { ConsoleSurface, type HandTool } from "./console-surface";

/** Units of the drawings; the page scales them. */
const WIDTH = 960;
const HEIGHT = 540;
/** Drawing a still map takes the audience's window its breath as well (one process for both): first it turns, then we draw. */
const AFTER_TURN_MS = 350;
const NO_CREDIT: readonly string[] = [];
const NO_FEATURES: readonly PlanFeature[] = [];

interface PictureProps {
  readonly focus: readonly string[];
  readonly bounds: BBox;
  readonly layers: Scene["layers"];
  readonly theme: ThemeName;
  readonly label: string;
  readonly safeArea?: Scene["safeArea"];
}

const Picture = memo(function Picture({ focus, bounds, layers, theme, label, safeArea = CLEAR }: PictureProps) {
  const features = useFeatures();
  const ground = useGround();
  return (
    <StillMap
      features={features.status === "ready" ? features.value.all : NO_FEATURES}
      basemap={ground.status === "ready" ? ground.value : null}
      focus={focus}
      bounds={bounds}
      layers={layers}
      theme={theme}
      width={WIDTH}
      height={HEIGHT}
      safeArea={safeArea}
      credit={NO_CREDIT}
      label={label}
    />
  );
});

/** Which scenes' pictures may be drawn by now; one that was the next is there already when it comes. */
function useDrawn(now: string, next: string | undefined): readonly string[] {
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  useEffect(() => {
    const wanted = [now, ...(next === undefined ? [] : [next])];
    const add = (id: string) => setDrawn((before) => [...before.filter((one) => one !== id && wanted.includes(one)), id]);
    const timers = wanted.map((id, i) => setTimeout(() => add(id), AFTER_TURN_MS * (i + 1)));
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [now, next]);
  return drawn;
}

/** A value as it was before the audience's map moved on: it is followed once all is quiet. */
function useQuietly<T>(value: T): T {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), AFTER_TURN_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return quiet;
}

interface Props {
  readonly scene: Scene;
  readonly next: Scene | null;
  readonly talk: Talk;
  readonly tool: HandTool;
}

/** The map of this scene, on which the hand shows and draws, and that of the next. */
export function ConsolePictures({ scene, next, talk, tool }: Props) {
  const drawn = useDrawn(scene.id, next?.id);
  const shownTheme = useAtlas((st) => st.shownTheme);
  const shownView = useAtlas((st) => st.shownView);
  const view = useQuietly(talk.isExploring ? shownView : null);
  const isAway = talk.isExploring && view !== null;
  const bounds = isAway ? view.bounds : scene.bounds;
  const plane = useMemo(
    () => fitPlane({ width: WIDTH, height: HEIGHT, bounds, safeArea: isAway ? NO_AREA : CLEAR }),
    [bounds, isAway],
  );
  return [scene, next].map((one, i) =>
    one === null ? (
      <p key="end" className={s.nextEnd}>
        {t("这是最后一幕")}
      </p>
    ) : (
      <figure
        key={one.id}
        className={i === 0 ? s.current : s.following}
        aria-label={i === 0 ? t("这一幕的地图") : t("下一幕的地图")}
        data-dark={(i === 0 && talk.isBlack) || undefined}
      >
        <div className={s.picture}>
          {drawn.includes(one.id) ? (
            <Picture
              focus={one.focus}
              bounds={one.bounds}
              layers={one.layers}
              theme={one.theme === "dark" || one.theme === "projector" ? one.theme : shownTheme}
              label={t("示意图：{0}", one.title)}
            />
          ) : null}
          {i === 0 && isAway && <Away bounds={view.bounds} theme={shownTheme} />}
          {i === 0 && <ConsoleSurface plane={plane} tool={tool} />}
          {i === 0 && talk.isBlack && <p className={s.darkNote}>{t("观众看到的是黑屏，按 B 恢复")}</p>}
          {i === 0 && talk.isExploring && <p className={s.awayNote}>{t("正在自由探索，按 E 回到原来的一幕")}</p>}
        </div>
        {i === 1 && (
          <figcaption>
            <small>{t("下一幕")}</small>
            {one.words.headline}
          </figcaption>
        )}
      </figure>
    ),
  );
}

const NO_AREA = { left: 0, top: 0, right: 0, bottom: 0 };

/** What the audience's map shows while the talk is left. */
function Away({ bounds, theme }: { bounds: BBox; theme: ThemeName }) {
  const hidden = useAtlas((st) => st.hidden);
  const selected = useAtlas((st) => (st.selection.kind === "feature" ? st.selection.id : null));
  const area = useAtlas((st) => st.area);
  const layers = useMemo(() => SCENE_LAYERS.filter((group) => !hidden.includes(group)), [hidden]);
  const focus = useQuietly(useMemo(() => [selected ?? area], [selected, area]));
  return (
    <div className={s.away}>
      <Picture
        focus={focus}
        bounds={bounds}
        layers={layers}
        theme={theme}
        safeArea={NO_AREA}
        label={t("观众的地图现在显示的范围")}
      />
    </div>
  );
}
