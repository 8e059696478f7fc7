import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useAtlasFile } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { approvalLine } from "../../plan/site";
import { today } from "../common/today";
import s from "./print-sheet.module.css";

const SIZES = { A4: "A4 portrait", A3: "A3 landscape" } as const;

/** While there is something to print, only that is on the paper. */
const RULES = [
  "@media print{body>*:not([data-print-room]){display:none!important}",
  "html,body{height:auto!important;overflow:visible!important;background:#fff!important}}",
].join("");

interface PrintSheetProps {
  readonly paper: keyof typeof SIZES;
  readonly title: string;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Sets its children on paper, opens the print dialog, and clears up behind it. */
export function PrintSheet({ paper, title, onDone, children }: PrintSheetProps) {
  const atlas = useAtlasFile();
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);
  useEffect(() => {
    const finish = () => done.current();
    addEventListener("afterprint", finish);
    let isGone = false;
    void document.fonts.ready.then(() => requestAnimationFrame(() => !isGone && print()));
    return () => {
      isGone = true;
      removeEventListener("afterprint", finish);
    };
  }, []);
  const known = atlas.status === "ready" ? atlas.value : null;
  return createPortal(
    <div className={s.room} data-print-room data-theme="print">
      <style>{`@page{size:${SIZES[paper]};margin:12mm}${RULES}`}</style>
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
    </div>,
    document.body,
  );
}
