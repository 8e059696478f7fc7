import { useState } from "react";
import { copyScene, edit, retakeScene, sealEdit, showScene } from "../../actions/scripts";
import { useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { MEASURE_WORDS } from "../../plan/measures";
import { SCENE_THEMES, SCENE_TRANSITIONS, type Scene, type SceneCamera } from "../../plan/scene";
import type { SceneDoubts } from "../../plan/script-doubts";
import { shownName } from "../../plan/shown-name";
import { Button, IconButton } from "../../ui/button";
import { Field } from "./field";
import { LinesEditor } from "./lines-editor";
import { ProofIndicators } from "./proof-indicators";
import { ProofPassages } from "./proof-passages";
import s from "./scripts.module.css";

const THEME_WORDS = { day: t("日间"), dark: t("深色"), projector: t("投影"), print: t("打印") } as const;
const TRANSITION_WORDS = { fly: t("飞过去"), cut: t("直接换") } as const;
const DURATION = { least: 5, most: 600 };

function cameraWords(camera: SceneCamera): string {
  switch (camera.move) {
    case "none":
      return t("静止");
    case "fly-along":
      return t("沿走廊飞行");
    case "build-up":
      return t("逐个出现");
    case "columns":
      return t("立体柱：{0}", MEASURE_WORDS[camera.metric].label);
    case "years":
      return camera.from === camera.to ? t("{0}年", camera.from) : t("{0} 到 {1} 年", camera.from, camera.to);
  }
}

/** One scene: where it looks, what it says, what proves it. */
export function SceneForm({ scene, index, count, doubts }: { scene: Scene; index: number; count: number; doubts: SceneDoubts }) {
  const [fault, setFault] = useState<string | null>(null);
  const features = useFeatures();
  const nameOf = (id: string) => {
    const f = features.status === "ready" ? features.value.byId.get(id) : undefined;
    return f ? shownName(f.properties) : id;
  };
  const change = (what: Partial<Scene>) => edit({ type: "change", scene: scene.id, change: what });
  return (
    <section className={s.form} aria-label={t("第{0}幕", index + 1)}>
      <div className={s.head}>
        <h2 className={s.title}>
          {t("第")}
          {index + 1}
          {t("幕")}
          <span className={s.quiet}> / {count}</span>
        </h2>
        <IconButton icon="copy" label={t("复制画面")} onClick={() => copyScene(scene.id)} />
        <IconButton icon="bin" label={t("删除画面")} onClick={() => edit({ type: "remove", scene: scene.id })} />
      </div>
      <div className={s.scroll}>
        <Field label={t("画面标题")} value={scene.title} atMost={14} onChange={(title) => change({ title })} />
        <fieldset className={s.group}>
          <legend>{t("画面")}</legend>
          <p className={s.facts}>
            {scene.focus.length > 0 ? scene.focus.map(nameOf).join(t("、")) : t("没有选定地点")}
            {t("；图层 ")}
            {scene.layers.length}
            {t(" 组；")}
            {cameraWords(scene.camera)}
          </p>
          {doubts.features.length > 0 && (
            <p className={s.warn}>
              {t("待核：数据里没有 ")}
              {doubts.features.join(t("、"))}
            </p>
          )}
          <div className={s.bar}>
            <Button
              outline
              icon="place"
              onClick={() => setFault(retakeScene(scene.id) ? null : t("没有改：地图还没有打开，或图层全部关着。"))}
            >
              {t("改用当前视图")}
            </Button>
            <Button onClick={() => showScene(scene)}>{t("在地图上看")}</Button>
          </div>
          {fault && (
            <p className={s.fault} role="alert">
              {fault}
            </p>
          )}
        </fieldset>
        <Field
          label={t("大字")}
          value={scene.words.headline}
          atMost={20}
          onChange={(text) => edit({ type: "headline", scene: scene.id, text })}
        />
        <LinesEditor scene={scene} />
        <ProofPassages scene={scene} doubtful={doubts.passages} />
        <ProofIndicators scene={scene} doubtful={doubts.indicators} />
        <Field label={t("讲稿")} value={scene.notes} rows={6} atMost={200} onChange={(notes) => change({ notes })} />
        <div className={s.three}>
          <label className={s.label}>
            {t("秒数")}
            <input
              type="number"
              className={s.input}
              min={DURATION.least}
              max={DURATION.most}
              value={scene.durationS}
              onBlur={() => sealEdit()}
              onChange={({ target }) => {
                const seconds = Math.round(target.valueAsNumber);
                if (seconds >= DURATION.least && seconds <= DURATION.most) change({ durationS: seconds });
              }}
            />
          </label>
          <label className={s.label}>
            {t("切换")}
            <select
              className={s.input}
              value={scene.transition}
              onChange={({ target }) => {
                const transition = SCENE_TRANSITIONS.find((one) => one === target.value);
                if (transition) change({ transition });
              }}
            >
              {SCENE_TRANSITIONS.map((one) => (
                <option key={one} value={one}>
                  {TRANSITION_WORDS[one]}
                </option>
              ))}
            </select>
          </label>
          <label className={s.label}>
            {t("配色")}
            <select
              className={s.input}
              value={scene.theme ?? ""}
              onChange={({ target }) => change({ theme: SCENE_THEMES.find((one) => one === target.value) ?? null })}
            >
              <option value="">{t("随屏幕")}</option>
              {SCENE_THEMES.map((one) => (
                <option key={one} value={one}>
                  {THEME_WORDS[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
    </section>
  );
}
