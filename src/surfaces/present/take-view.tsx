import { useState } from "react";
import { saveView, viewBlob } from "../../actions/take-away";
import { useAtlasFile } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { approvalLine } from "../../plan/site";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { formatDate } from "../../ui/format";
import { today } from "../common/today";
import { useAreaName, usePlanOf } from "../common/use-documents";
import type { Paper, PrintJob } from "./print-job";
import { PrintRoom } from "./print-room";
import s from "./take-away.module.css";
import { type ExportTask, useExport } from "./use-export";

/** What can be taken away of the map as it stands on the screen: a print, a picture. */
export function TakeView() {
  const area = useAtlas((st) => st.area);
  const name = useAreaName(area);
  const plan = usePlanOf(area);
  const atlas = useAtlasFile();
  const { state, start } = useExport();
  const [job, setJob] = useState<PrintJob | null>(null);
  const canTake = saveView.isAvailable(name);
  const isRunning = state.kind === "running" || job !== null;
  const picture: ExportTask = { what: t("当前地图的图片"), run: () => saveView(name) };
  const print = (paper: Paper): ExportTask => ({
    what: t("{0} 打印稿", paper),
    run: async () => {
      const blob = await viewBlob();
      const record = atlas.status === "ready" ? atlas.value : null;
      setJob({
        paper,
        madeOn: today(),
        pages: [
          {
            kind: "view",
            imageUrl: URL.createObjectURL(blob),
            title: t("{0}：当前地图", name),
            sources: plan ? [t("来源：《{0}》（{1}）", plan.title, formatDate(plan.date))] : [],
            approval: approvalLine(record?.site ?? null),
            dataVersion: record?.dataVersion ?? t("不明"),
          },
        ],
      });
    },
  });
  const finish = () => {
    for (const page of job?.pages ?? []) if (page.kind === "view") URL.revokeObjectURL(page.imageUrl);
    setJob(null);
  };
  return (
    <div className={s.panel}>
      <div className={s.row}>
        <Button icon="book" outline disabled={isRunning || canTake !== true} onClick={() => start(print("A4"))}>
          {t("打印（A4）")}
        </Button>
        <Button outline disabled={isRunning || canTake !== true} onClick={() => start(print("A3"))}>
          A3
        </Button>
        <Button icon="download" outline disabled={isRunning || canTake !== true} onClick={() => start(picture)}>
          {t("图片（4K）")}
        </Button>
        {canTake !== true && <small>{canTake}</small>}
      </div>
      <div className={s.state} role="status" data-state={state.kind}>
        {state.kind !== "idle" && state.words}
      </div>
      {job && <PrintRoom job={job} onDone={finish} />}
    </div>
  );
}
