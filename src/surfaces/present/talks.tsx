import { Dialog } from "radix-ui";
import { useState } from "react";
import { openConsole } from "../../actions/companion";
import { enterFullScreen } from "../../actions/full-screen";
import { openMarks } from "../../actions/marks";
import { closePage } from "../../actions/panes";
import { startTalk } from "../../actions/present";
import { openMaker } from "../../actions/scripts";
import { retryPart, useAtlasFile } from "../../data/use-dataset";
import { scripts, useScript } from "../../data/use-scripts";
import { t } from "../../i18n/words";
import type { ScriptRecord } from "../../plan/types";
import { Button, IconButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { PartGate } from "../../ui/part-gate";
import s from "./talks.module.css";

function start(script: string, scene: string | null = null): void {
  startTalk(script, scene);
  void enterFullScreen();
}

/** The talk here, for the audience, and the notes in a window of their own. */
function startWithConsole(script: string): void {
  startTalk(script);
  openConsole();
}

const KEYS = [
  [t("翻页"), t("PageDown、PageUp，或方向键、空格")],
  [t("黑屏"), t("B 或 .")],
  [t("跳到某一幕"), t("数字加 Enter；Home、End 到头尾")],
  [t("停下来自由探索"), t("E 或 /；再按 E 回到原处")],
  [t("讲者台、标记"), t("C、M")],
  [t("自动播放、循环"), t("P、L")],
  [t("全屏、结束"), t("F、Esc")],
] as const;

/** 讲解: the scripts to choose from, each from its beginning or from any of its scenes. */
export default function Talks() {
  const atlas = useAtlasFile();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closePage()}>
      <Dialog.Portal>
        <Dialog.Overlay className={s.overlay} />
        <Dialog.Content className={s.page} aria-describedby={undefined}>
          <header className={s.head}>
            <Dialog.Title className={s.title}>{t("讲解")}</Dialog.Title>
            <IconButton icon="close" label={t("回到地图")} onClick={() => closePage()} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long page must scroll by keyboard */}
          <section className={s.scroll} aria-label={t("讲解稿")} tabIndex={0}>
            <p className={s.lead}>{t("在大屏上一幕一幕地讲，每句话都有出处。不连网也能讲。")}</p>
            <div className={s.ways}>
              <Button icon="edit" onClick={() => openMaker()}>
                {t("编自己的讲解")}
              </Button>
              <Button icon="flag" onClick={() => openMarks()}>
                {openMarks.label}
              </Button>
            </div>
            <p className={s.deskLead}>
              {t("用投影时选“讲者台”：讲解留在这个窗口给观众看，讲稿、时钟和下一幕在另开的窗口里，只给讲的人看。")}
            </p>
            <PartGate part={atlas} what={t("讲解稿")} safe={t("地图与原文照常可用。")} onRetry={() => retryPart("atlas")}>
              {({ scripts: all }) => (
                <ul className={s.list}>
                  {all.map((one) => (
                    <Script key={one.id} record={one} />
                  ))}
                </ul>
              )}
            </PartGate>
            <dl className={s.keys}>
              {KEYS.map(([what, keys]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{keys}</dd>
                </div>
              ))}
            </dl>
          </section>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Script({ record: { id, title, subtitle, scenes, durationS } }: { record: ScriptRecord }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={s.script}>
      <div className={s.words}>
        <h3>{title}</h3>
        <p>{subtitle}</p>
        <p className={s.size}>
          {scenes}
          {t(" 幕 · 约 ")}
          {Math.max(1, Math.round(durationS / 60))}
          {t(" 分钟")}
        </p>
      </div>
      <div className={s.buttons}>
        <Button outline icon="play" aria-label={t("开始讲解：{0}", title)} onClick={() => start(id)}>
          {t("开始")}
        </Button>
        <Button
          outline
          icon="console"
          className={s.console}
          aria-label={t("带讲者台开始：{0}", title)}
          onClick={() => startWithConsole(id)}
        >
          {openConsole.label}
        </Button>
        <Button aria-expanded={isOpen} aria-label={t("从某一幕开始：{0}", title)} onClick={() => setOpen(!isOpen)}>
          {t("选一幕")}
          <Icon name={isOpen ? "up" : "down"} />
        </Button>
      </div>
      {isOpen && <Scenes script={id} />}
    </li>
  );
}

function Scenes({ script }: { script: string }) {
  const part = useScript(script);
  return (
    <PartGate part={part} what={t("讲解稿")} safe={t("可以另选一篇。")} onRetry={() => scripts.retry(script)}>
      {({ scenes }) => (
        <ol className={s.scenes}>
          {scenes.map((scene, i) => (
            <li key={scene.id}>
              <button type="button" onClick={() => start(script, scene.id)}>
                <span className={s.number}>{i + 1}</span>
                {scene.title}
              </button>
            </li>
          ))}
        </ol>
      )}
    </PartGate>
  );
}
