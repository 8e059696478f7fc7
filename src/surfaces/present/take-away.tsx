import { useState } from "react";
import { materialOf, savePoster, saveSlides } from "../../actions/take-away";
import { t } from "../../i18n/words";
import { Button } from "../../ui/button";
import { today } from "../common/today";
import { type Paper, type PrintJob, scenePages } from "./print-job";
import { PrintRoom } from "./print-room";
import s from "./take-away.module.css";
import { type ExportTask, useExport } from "./use-export";
import { WRITTEN } from "./written";

interface TakeAwayProps {
  readonly scriptId: string;
  /** Scene to be taken as a picture, from 0; the first if left out. */
  readonly sceneIndex?: number;
  /** How many scenes the script has. */
  readonly scenes: number;
}

/** What can be taken away of a script: slides, a print, a picture of one scene. */
export function TakeAway({ scriptId, sceneIndex = 0, scenes }: TakeAwayProps) {
  const { state, start, cancel } = useExport();
  const [number, setNumber] = useState(sceneIndex + 1);
  const [job, setJob] = useState<PrintJob | null>(null);
  const isRunning = state.kind === "running" || job !== null;
  const common = { scriptId, written: WRITTEN, madeOn: today() };
  const slides: ExportTask = {
    what: t("幻灯片"),
    run: (signal, onProgress) => saveSlides({ ...common, signal, onProgress }),
  };
  const poster: ExportTask = {
    what: t("第 {0} 幕的图片", number),
    run: (signal, onProgress) => savePoster({ ...common, number, signal, onProgress }),
  };
  const print = (paper: Paper): ExportTask => ({
    what: t("{0} 打印稿", paper),
    run: async (signal, onProgress) => {
      onProgress(t("正在取讲解稿和数据"));
      const material = await materialOf(scriptId, WRITTEN, signal);
      signal.throwIfAborted();
      setJob({ paper, madeOn: common.madeOn, pages: scenePages(material) });
    },
  });
  return (
    <div className={s.panel}>
      <div className={s.row}>
        <Button icon="download" outline disabled={isRunning} onClick={() => start(slides)}>
          {t("幻灯片（PPTX）")}
        </Button>
        <small>{t("每幕一页，文字和表格可改，备注里是讲稿和来源")}</small>
      </div>
      <div className={s.row}>
        <Button icon="book" outline disabled={isRunning} onClick={() => start(print("A4"))}>
          {t("打印或存 PDF（A4）")}
        </Button>
        <Button outline disabled={isRunning} onClick={() => start(print("A3"))}>
          A3
        </Button>
        <small>{t("每幕一页，横放；要 PDF，在打印窗口选“另存为 PDF”")}</small>
      </div>
      <div className={s.row}>
        <Button icon="place" outline disabled={isRunning} onClick={() => start(poster)}>
          {t("图片（4K）")}
        </Button>
        <label className={s.scene}>
          {t("第")}
          <select value={number} onChange={(event) => setNumber(Number(event.target.value))}>
            {Array.from({ length: scenes }, (_, i) => i + 1).map((n) => (
              <option key={n} value={n}>
                {n}
              </option>
            ))}
          </select>
          {t("幕")}
        </label>
        <small>{t("3840×2160，带文字")}</small>
      </div>
      <div className={s.state} role="status" data-state={state.kind}>
        {state.kind !== "idle" && <span>{state.words}</span>}
        {state.kind === "running" && (
          <Button outline onClick={cancel}>
            {t("取消")}
          </Button>
        )}
      </div>
      {job && <PrintRoom job={job} onDone={() => setJob(null)} />}
    </div>
  );
}
