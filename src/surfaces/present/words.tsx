import { type CSSProperties, useRef } from "react";
import { useFeatures, useFindings } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { MEASURE_WORDS } from "../../plan/measures";
import type { Scene, SceneScript } from "../../plan/scene";
import { wordsPlace } from "../../plan/scene-room";
import { yearAt } from "../../plan/scene-steps";
import { shownName } from "../../plan/shown-name";
import { Figures } from "./figures";
import { Lines } from "./lines";
import { Quotes } from "./quotes";
import { Sources } from "./sources";
import { type Density, useDensity } from "./use-density";
import s from "./words.module.css";

interface Props {
  readonly scene: Scene;
  readonly script: SceneScript;
  readonly step: number;
}

/** What a scene says: headline, lines, figures, quotes, doubts, what is not on the map, and where all of it is from. */
export function Words({ scene, script, step }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const density = useDensity(box);
  return (
    <div
      ref={box}
      className={s.words}
      style={{ "--scale": density.scale } as CSSProperties}
      data-side={wordsPlace(scene.safeArea).side}
      data-tight={density.isTight || undefined}
    >
      <div aria-live="polite">
        <h2 className={s.headline}>
          {phrases(scene.words.headline).map((phrase) => (
            <span key={phrase}>{phrase}</span>
          ))}
        </h2>
        <Lines scene={scene} hasHow={density.hasHow} />
      </div>
      <Raised scene={scene} step={step} />
      <Figures ids={scene.indicators} areas={script.areas} most={density.figures} isTight={density.isTight} />
      <Quotes scene={scene} most={density.quotes} />
      <Doubts scene={scene} density={density} />
      <Unplaced scene={scene} />
      <Sources scene={scene} />
    </div>
  );
}

/** A headline breaks after its punctuation, and inside a phrase only where the phrase is longer than a line. */
function phrases(headline: string): readonly string[] {
  return headline.match(/[^，：、；·]+[，：、；·]*/gu) ?? [headline];
}

/** What the height of columns means, and which year stands there. */
function Raised({ scene: { camera }, step }: { scene: Scene; step: number }) {
  const year = yearAt(camera, step);
  if (year !== null)
    return (
      <div className={s.years}>
        <p className={s.year}>
          {year}
          <small>{t("年底")}</small>
        </p>
        <p className={s.small}>{t("实心柱是文件报告的，虚边柱是文件计划的；柱高表示阶段，不是楼高")}</p>
      </div>
    );
  if (camera.move !== "columns") return null;
  return (
    <p className={s.small}>
      {t("柱高为")}
      {MEASURE_WORDS[camera.metric].label}
      {t("，按数值等比，不是楼高；文件没有写的不立柱")}
    </p>
  );
}

function Doubts({ scene, density }: { scene: Scene; density: Density }) {
  const findings = useFindings();
  if (scene.findings.length === 0) return null;
  const all = findings.status === "ready" ? findings.value : [];
  const known = scene.findings.flatMap((id) => all.find((one) => one.id === id) ?? []);
  const told = known.slice(0, density.doubts);
  const rest = scene.findings.length - told.length;
  return (
    <ul className={s.doubts} aria-label={t("存疑")}>
      {told.map(({ id, summary }) => (
        <li key={id}>
          <b>{t("存疑")}</b>
          <span>{summary}</span>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <b>{t("存疑")}</b>
          <span>
            {told.length > 0 ? t("另有 {0} 处", rest) : t("{0} 处", rest)}
            {t("，见存疑清单")}
          </span>
        </li>
      )}
    </ul>
  );
}

function Unplaced({ scene: { focus, unplaced } }: { scene: Scene }) {
  const features = useFeatures();
  if (features.status !== "ready") return null;
  const { byId } = features.value;
  const nameOf = (id: string) => {
    const f = byId.get(id);
    return f && shownName(f.properties);
  };
  const gone = focus.filter((id) => !byId.has(id)).length;
  const names = unplaced.flatMap((id) => nameOf(id) ?? []);
  return (
    <>
      {names.length > 0 && (
        <p className={s.small}>
          <b>{t("未上图")}</b> {names.join(t("、"))}
        </p>
      )}
      {gone > 0 && (
        <p className={s.small}>
          <b className={s.check}>{t("待核")}</b>
          {t(" 稿中有 ")}
          {gone}
          {t(" 处地点已不在本数据中")}
        </p>
      )}
    </>
  );
}
