import { useState } from "react";
import { copyScene, edit, retakeScene, sealEdit, showScene } from "../../actions/scripts";
import { useFeatures } from "../../data/use-dataset";
import { MEASURE_WORDS } from "../../plan/measures";
import { SCENE_THEMES, SCENE_TRANSITIONS, type Scene, type SceneCamera } from "../../plan/scene";
import type { SceneDoubts } from "../../plan/script-doubts";
import { Button, IconButton } from "../../ui/button";
import { Field } from "./field";
import { LinesEditor } from "./lines-editor";
import { ProofIndicators } from "./proof-indicators";
import { ProofPassages } from "./proof-passages";
import s from "./scripts.module.css";

const THEME_WORDS = { day: "日间", dark: "深色", projector: "投影", print: "打印" } as const;
const TRANSITION_WORDS = { fly: "飞过去", cut: "直接换" } as const;
const DURATION = { least: 5, most: 600 };

function cameraWords(camera: SceneCamera): string {
  switch (camera.move) {
    case "none":
      return "静止";
    case "fly-along":
      return "沿走廊飞行";
    case "build-up":
      return "逐个出现";
    case "columns":
      return `立体柱：${MEASURE_WORDS[camera.metric].label}`;
    case "years":
      return camera.from === camera.to ? `${camera.from}年` : `${camera.from} 到 ${camera.to} 年`;
  }
}

/** One scene: where it looks, what it says, what proves it. */
export function SceneForm({ scene, index, count, doubts }: { scene: Scene; index: number; count: number; doubts: SceneDoubts }) {
  const [fault, setFault] = useState<string | null>(null);
  const features = useFeatures();
  const nameOf = (id: string) => (features.status === "ready" ? (features.value.byId.get(id)?.properties.name ?? id) : id);
  const change = (what: Partial<Scene>) => edit({ type: "change", scene: scene.id, change: what });
  return (
    <section className={s.form} aria-label={`第${index + 1}幕`}>
      <div className={s.head}>
        <h2 className={s.title}>
          第{index + 1}幕<span className={s.quiet}> / {count}</span>
        </h2>
        <IconButton icon="copy" label="复制画面" onClick={() => copyScene(scene.id)} />
        <IconButton icon="bin" label="删除画面" onClick={() => edit({ type: "remove", scene: scene.id })} />
      </div>
      <div className={s.scroll}>
        <Field label="画面标题" value={scene.title} atMost={14} onChange={(title) => change({ title })} />
        <fieldset className={s.group}>
          <legend>画面</legend>
          <p className={s.facts}>
            {scene.focus.length > 0 ? scene.focus.map(nameOf).join("、") : "没有选定地点"}；图层 {scene.layers.length} 组；
            {cameraWords(scene.camera)}
          </p>
          {doubts.features.length > 0 && <p className={s.warn}>待核：数据里没有 {doubts.features.join("、")}</p>}
          <div className={s.bar}>
            <Button
              outline
              icon="place"
              onClick={() => setFault(retakeScene(scene.id) ? null : "没有改：地图还没有打开，或图层全部关着。")}
            >
              改用当前视图
            </Button>
            <Button onClick={() => showScene(scene)}>在地图上看</Button>
          </div>
          {fault && (
            <p className={s.fault} role="alert">
              {fault}
            </p>
          )}
        </fieldset>
        <Field
          label="大字"
          value={scene.words.headline}
          atMost={20}
          onChange={(text) => edit({ type: "headline", scene: scene.id, text })}
        />
        <LinesEditor scene={scene} />
        <ProofPassages scene={scene} doubtful={doubts.passages} />
        <ProofIndicators scene={scene} doubtful={doubts.indicators} />
        <Field label="讲稿" value={scene.notes} rows={6} atMost={200} onChange={(notes) => change({ notes })} />
        <div className={s.three}>
          <label className={s.label}>
            秒数
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
            切换
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
            配色
            <select
              className={s.input}
              value={scene.theme ?? ""}
              onChange={({ target }) => change({ theme: SCENE_THEMES.find((one) => one === target.value) ?? null })}
            >
              <option value="">随屏幕</option>
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
