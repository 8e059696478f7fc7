import { type ReactNode, useState } from "react";
import { changeRole, openAudience } from "../../actions/companion";
import { endTalk } from "../../actions/present";
import { placeInScript } from "../../actions/shown";
import { scripts, useScript } from "../../data/use-scripts";
import { t } from "../../i18n/words";
import type { Scene, SceneScript } from "../../plan/scene";
import type { Talk } from "../../store/state";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { PartGate } from "../../ui/part-gate";
import s from "./console.module.css";
import { ConsoleButtons } from "./console-buttons";
import { Clock, SceneTime } from "./console-clock";
import { ConsolePictures } from "./console-pictures";
import { SceneJump } from "./console-scenes";
import { ConsoleSide } from "./console-side";
import type { HandTool } from "./console-surface";
import { Marks } from "./marks";

/** 讲者台: what the speaker has before him while the audience sees the talk alone. */
export default function Console({ search }: { search: ReactNode }) {
  const talk = useAtlas((st) => st.present);
  return (
    <div className={s.console}>
      <header className={s.bar}>
        <h1 className={s.name}>{t("讲者台")}</h1>
        <div className={s.search}>{search}</div>
        <Joined />
        {talk && <Clock startedAt={talk.startedAt} />}
        {talk && (
          <Button icon="close" onClick={() => endTalk()}>
            {endTalk.label}
          </Button>
        )}
      </header>
      {talk ? <Speaking talk={talk} /> : <Ended />}
    </div>
  );
}

/** Whether the audience's window follows, and what to do where it does not. */
function Joined() {
  const companion = useAtlas((st) => st.companion);
  if (companion === "joined")
    return (
      <div className={s.joined} role="status">
        <span>{t("观众窗口已连上")}</span>
        <Button icon="swap" onClick={() => changeRole()}>
          {changeRole.label}
        </Button>
      </div>
    );
  if (companion === "waiting")
    return (
      <p className={s.joined} role="status">
        {t("正在连观众窗口…")}
      </p>
    );
  return (
    <div className={s.alone} role="status">
      <span>
        {companion === "blocked"
          ? t("浏览器拦下了新窗口：请在地址栏右边放行弹出窗口，再按一次。")
          : t("观众窗口不在了。讲解没有停，可以照常翻页。")}
      </span>
      <Button outline onClick={() => openAudience()}>
        {openAudience.label}
      </Button>
      <Button onClick={() => changeRole()}>{t("在本窗口放映")}</Button>
    </div>
  );
}

function Ended() {
  return (
    <main className={s.ended}>
      <h2>{t("讲解已经结束")}</h2>
      <p>{t("下面是记下的标记。这个窗口可以关了；观众窗口再开一篇讲解，这里会跟上。")}</p>
      <Marks />
    </main>
  );
}

function Speaking({ talk }: { talk: Talk }) {
  const part = useScript(talk.script);
  return (
    <PartGate part={part} what={t("讲解稿")} safe={t("观众窗口不受影响。")} onRetry={() => scripts.retry(talk.script)}>
      {(script) => <Told talk={talk} script={script} />}
    </PartGate>
  );
}

function Told({ talk, script }: { talk: Talk; script: SceneScript }) {
  const [tool, setTool] = useState<HandTool>("point");
  const place = placeInScript(talk, script);
  if (!place) return null;
  const { scene, index } = place;
  const next: Scene | null = script.scenes[index + 1] ?? (talk.isLooping ? (script.scenes[0] ?? null) : null);
  return (
    <main className={s.main} aria-label={t("讲者台：{0}", script.title)}>
      <SceneJump script={script} index={index} />
      <ConsolePictures scene={scene} next={next} talk={talk} tool={tool} />
      <section className={s.now} aria-label={t("这一幕")}>
        <ConsoleButtons
          talk={talk}
          tool={tool}
          onTool={setTool}
          isFirst={index === 0}
          isLast={index === script.scenes.length - 1}
        />
        <SceneTime scene={scene} talk={talk} />
        <div className={s.said} aria-live="polite">
          <p className={s.count}>
            {t("第 ")}
            {index + 1}
            {t(" 幕，共 ")}
            {script.scenes.length}
            {t(" 幕")}
          </p>
          <h2>{scene.words.headline}</h2>
          <ul>
            {scene.words.lines.map((line) => (
              <li key={line.text}>{line.text}</li>
            ))}
          </ul>
        </div>
      </section>
      <ConsoleSide scene={scene} />
      <p className={s.hint}>
        {t("观众看的是放讲解的那个窗口：把它移到投影上按 F 全屏，这里只有您看得见；放反了就按“对调两个窗口”。")}
      </p>
    </main>
  );
}
