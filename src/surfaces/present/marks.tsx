import { type ChangeEvent, useRef, useState } from "react";
import { bringMarkBack, editMark, importMarks, removeMark, saveMarks } from "../../actions/marks";
import { useAtlasFile } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { MAX_REMARK, type Mark, markTime, placeWords, sceneWords, sentenceSource } from "../../plan/mark";
import { approvalLine } from "../../plan/site";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import { today } from "../common/today";
import s from "./marks.module.css";
import type { PrintJob } from "./print-job";
import { PrintRoom } from "./print-room";
import { WRITTEN } from "./written";

/** Megabytes beyond which a file is not even read. */
const MAX_BYTES = 32_000_000;

/** The marks as a list, and the ways out and in. */
export function Marks() {
  const marks = useAtlas((st) => st.marks);
  const areKept = useAtlas((st) => st.areMarksKept);
  const removed = useAtlas((st) => st.removedMark);
  const atlas = useAtlasFile();
  const [said, setSaid] = useState<{ readonly tone: "info" | "fault"; readonly text: string } | null>(null);
  const [job, setJob] = useState<PrintJob | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const isEmpty = marks.length === 0;

  const save = (kind: "json" | "csv") => {
    saveMarks(kind).catch(() => setSaid({ tone: "fault", text: t("文件没有存成，标记都还在。请再试一次。") }));
  };
  const bring = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = "";
    if (!chosen) return;
    const read =
      chosen.size > MAX_BYTES ? ({ ok: false, why: t("文件太大，不像会议标记") } as const) : importMarks(await chosen.text());
    setSaid(
      read.ok
        ? { tone: "info", text: t("“{0}”里有 {1} 条，新加进来 {2} 条。", chosen.name, read.marks.length, read.added ?? 0) }
        : { tone: "fault", text: t("“{0}”没有打开：{1}。原有的标记没有改动。", chosen.name, read.why) },
    );
  };
  const print = () => {
    const record = atlas.status === "ready" ? atlas.value : null;
    setJob({
      paper: "A4-standing",
      madeOn: today(),
      pages: [
        { kind: "record", marks, approval: approvalLine(record?.site ?? null), dataVersion: record?.dataVersion ?? t("不明") },
      ],
    });
  };

  return (
    <div className={s.marks}>
      {!areKept && (
        <p className={s.fault} role="alert">
          {t("没有存到本机：浏览器不让存，或空间已满。标记还在这个窗口里，关闭前请存成文件。")}
        </p>
      )}
      {isEmpty && <p className={s.quiet}>{t("还没有标记。讲解中按 M，或用“标记”在图上点一处。")}</p>}
      <ol className={s.list} aria-label={t("标记")}>
        {marks.map((mark, index) => (
          <Item key={mark.id} mark={mark} number={index + 1} />
        ))}
      </ol>
      {removed && (
        <p className={s.undo} role="status">
          {t("删掉了“")}
          {placeWords(removed.mark.place)}
          {t("”")}
          <Button outline icon="undo" onClick={() => bringMarkBack()}>
            {bringMarkBack.label}
          </Button>
        </p>
      )}
      {said && (
        <p className={said.tone === "fault" ? s.fault : s.quiet} role={said.tone === "fault" ? "alert" : "status"}>
          {said.text}
        </p>
      )}
      <div className={s.buttons}>
        <Button outline icon="print" disabled={isEmpty || job !== null} onClick={print}>
          {t("打印会议记录")}
        </Button>
        <Button outline icon="download" disabled={isEmpty} onClick={() => save("json")}>
          {t("存成文件")}
        </Button>
        <Button outline icon="chart" disabled={isEmpty} onClick={() => save("csv")}>
          {t("存成表格")}
        </Button>
        <Button outline icon="upload" onClick={() => file.current?.click()}>
          {t("打开文件")}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t("选择标记文件")}
          className={s.file}
          tabIndex={-1}
          onChange={bring}
        />
      </div>
      {job && <PrintRoom job={job} onDone={() => setJob(null)} />}
    </div>
  );
}

function Item({ mark, number }: { mark: Mark; number: number }) {
  const [isEditing, setEditing] = useState(false);
  const { place, sentence, remark, time } = mark;
  return (
    <li className={s.item}>
      <div className={s.itemHead}>
        <p className={s.place}>
          <span className={s.number}>{number}</span>
          {placeWords(place)}
          <small>{[markTime(time), sceneWords(mark)].filter(Boolean).join(t(" · "))}</small>
        </p>
        <IconButton
          icon={isEditing ? "check" : "edit"}
          label={isEditing ? t("改完第 {0} 条", number) : t("修改第 {0} 条", number)}
          onClick={() => setEditing(!isEditing)}
        />
        <IconButton icon="bin" label={t("删除第 {0} 条", number)} onClick={() => removeMark(mark.id)} />
      </div>
      {sentence && (
        <figure className={s.quote}>
          <blockquote>{sentence.text}</blockquote>
          <figcaption>
            {sentenceSource(sentence, WRITTEN)}
            {isEditing && (
              <Button icon="close" onClick={() => editMark(mark.id, { sentence: null })}>
                {t("不引这句")}
              </Button>
            )}
          </figcaption>
        </figure>
      )}
      {isEditing ? (
        <textarea
          className={s.area}
          aria-label={t("第 {0} 条的意见", number)}
          // biome-ignore lint/a11y/noAutofocus: the field is asked for in order to write
          autoFocus
          rows={4}
          maxLength={MAX_REMARK}
          value={remark}
          onChange={(event) => editMark(mark.id, { remark: event.target.value })}
        />
      ) : (
        remark !== "" && <p className={s.remark}>{remark}</p>
      )}
    </li>
  );
}
