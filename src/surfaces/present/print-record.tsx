import { type Mark, markTime, placeWords, sceneWords, sentenceSource } from "../../plan/mark";
import s from "./print.module.css";
import type { RecordPage } from "./print-job";
import { WRITTEN } from "./written";

/** From when to when the marks were set. */
function spanOf(marks: readonly Mark[]): string {
  const times = marks.map((one) => markTime(one.time));
  const [first, last] = [times[0] ?? "", times.at(-1) ?? ""];
  return first === last ? first : `${first} 至 ${last}`;
}

/** 会议记录: every mark with its place, its sentence and what was said; names are left to be written in by hand. */
export function PrintRecord({ page: { marks, approval, dataVersion }, madeOn }: { page: RecordPage; madeOn: string }) {
  const talks = [...new Set(marks.flatMap((one) => one.talk?.title ?? []))];
  return (
    <section className={s.record} data-print-page>
      <h1>会议记录</h1>
      <dl className={s.recordHead}>
        <div>
          <dt>会议</dt>
          <dd className={s.blank} />
        </div>
        <div>
          <dt>参会人</dt>
          <dd className={s.blank} />
        </div>
        <div>
          <dt>记录人</dt>
          <dd className={s.blank} />
        </div>
        <div>
          <dt>标记时间</dt>
          <dd>{spanOf(marks)}</dd>
        </div>
        {talks.length > 0 && (
          <div>
            <dt>讲解</dt>
            <dd>{talks.join("；")}</dd>
          </div>
        )}
      </dl>
      <table className={s.recordTable}>
        <thead>
          <tr>
            <th>序号</th>
            <th>地点与时间</th>
            <th>原文与出处</th>
            <th>意见</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark, index) => (
            <tr key={mark.id}>
              <td>{index + 1}</td>
              <td>
                <b>{placeWords(mark.place)}</b>
                <small>{markTime(mark.time)}</small>
                <small>{sceneWords(mark)}</small>
              </td>
              <td>
                {mark.sentence ? (
                  <>
                    <q>{mark.sentence.text}</q>
                    <small>{sentenceSource(mark.sentence, WRITTEN)}</small>
                  </>
                ) : (
                  "—"
                )}
              </td>
              <td className={s.remark}>{mark.remark || "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className={s.foot}>
        <span>共 {marks.length} 条</span>
        <span>示意图，不作为划界依据</span>
        <span>{approval}</span>
        <span>
          规划图谱　数据版本 {dataVersion}　{madeOn}制作
        </span>
      </footer>
    </section>
  );
}
