import { t } from "../../i18n/words";
import type { MentionScore } from "../../plan/coverage";
import { formatPercent } from "../../ui/format";
import s from "./coverage.module.css";

/** How well the marks in the text can be trusted, measured on a sample that was read by hand; nothing without a sample. */
export function MentionLine({ score }: { score: MentionScore | null }) {
  if (!score || score.marked === 0 || score.annotated === 0) return null;
  return (
    <p className={s.note}>
      {t("文中地点的标记：人工通读 ")}
      {score.blocks}
      {t(" 段、记下 ")}
      {score.annotated}
      {t(" 处作对照，标记的准确率")} {formatPercent(score.hits / score.marked)}
      {t("，召回率 ")}
      {formatPercent(score.hits / score.annotated)}
      {t("。")}
    </p>
  );
}
