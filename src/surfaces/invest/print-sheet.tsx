import type { ReactNode } from "react";
import { useAtlasFile } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { approvalLine } from "../../plan/site";
import { Paper } from "../../ui/paper";
import { today } from "../common/today";
import s from "./print-sheet.module.css";

const SIZES = { A4: { widthMm: 210, heightMm: 297 }, A3: { widthMm: 420, heightMm: 297 } } as const;
const MARGIN_MM = 12;

interface PrintSheetProps {
  readonly paper: keyof typeof SIZES;
  readonly title: string;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Its children on one sheet with its title, and at the foot what every map of ours says. */
export function PrintSheet({ paper, title, onDone, children }: PrintSheetProps) {
  const atlas = useAtlasFile();
  const known = atlas.status === "ready" ? atlas.value : null;
  return (
    <Paper {...SIZES[paper]} marginMm={MARGIN_MM} onDone={onDone} className={s.room}>
      <h1 className={s.title}>{title}</h1>
      {children}
      <footer className={s.foot}>
        <span>
          {t("示意图，不作为划界依据。")}
          {approvalLine(known?.site ?? null)}
        </span>
        <span>© OpenStreetMap contributors</span>
        <span>
          {t("规划图谱　数据版本 ")}
          {known?.dataVersion ?? t("不明")}
          {t("　")}
          {today()}
          {t("制作")}
        </span>
      </footer>
    </Paper>
  );
}
