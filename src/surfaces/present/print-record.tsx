import { t } from "../../i18n/words";
import { type Mark, markTime, placeWords, sceneWords, sentenceSource } from "../../plan/mark";
import s from "./print.module.css";
import type { RecordPage } from "./print-job";
import { WRITTEN } from "./written";

/** From when to when the marks were set. */
function spanOf(marks: readonly Mark[]): string {
  const times = marks.map((one) => markTime(one.time));
  const [first, last] = [times[0] ?? "", times.at(-1) ?? ""];
  return first === last ? first : t("{0} 至 {1}", first, last);
}

/** 会议记录: every mark with its place, its sentence and what was said; names are left to be written in by hand. */
export function PrintRecord({ page: { marks, approval, dataVersion }, madeOn }: { page: RecordPage; madeOn: string }) {
  const talks = [...new Set(marks.flatMap((one) => one.talk?.title ?? []))];
  return (
    <section className={s.record} data-print-page>
      <h1>{t("会议记录")}</h1>
      <dl className={s.recordHead}>
        <div>
          <dt>{t("会议")}</dt>
          <dd className={s.blank} />
        </div>
        <div>
          <dt>{t("参会人")}</dt>
          <dd className={s.blank} />
        </div>
        <div>
          <dt>{t("记录人")}</dt>
          <dd className={s.blank} />
        </div>
        <div>
          <dt>{t("标记时间")}</dt>
          <dd>{spanOf(marks)}</dd>
        </div>
        {talks.length > 0 && (
          <div>
            <dt>{t("讲解")}</dt>
            <dd>{talks.join(t("；"))}</dd>
          </div>
        )}
      </dl>
      <table className={s.recordTable}>
        <thead>
          <tr>
            <th>{t("序号")}</th>
            <th>{t("地点与时间")}</th>
            <th>{t("原文与出处")}</th>
            <th>{t("意见")}</th>
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
                  t("—")
                )}
              </td>
              <td className={s.remark}>{mark.remark || t("—")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className={s.foot}>
        <span>
          {t("共 ")}
          {marks.length}
          {t(" 条")}
        </span>
        <span>{t("示意图，不作为划界依据")}</span>
        <span>{approval}</span>
        <span>
          {t("规划图谱　数据版本 ")}
          {dataVersion}
          {t("　")}
          {madeOn}
          {t("制作")}
        </span>
      </footer>
    </section>
  );
}
