import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import s from "./print.module.css";
import { MARGIN_MM, PAPERS, type PrintJob } from "./print-job";
import { PrintPage } from "./print-page";
import { PrintRecord } from "./print-record";

/** While there is something to print, only that is on the paper. */
function rulesOf({ widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number }): string {
  return [
    `@page{size:${widthMm}mm ${heightMm}mm;margin:${MARGIN_MM}mm}`,
    `[data-print-room]{--page-h:${heightMm - 2 * MARGIN_MM}mm;--page-w:${widthMm - 2 * MARGIN_MM}mm}`,
    "@media print{body>*:not([data-print-room]){display:none!important}",
    "html,body{height:auto!important;overflow:visible!important;background:#fff!important}}",
  ].join("");
}

/** Two pictures later everything that was put into the page is drawn. */
function afterDrawing(run: () => void): () => void {
  let second = 0;
  const first = requestAnimationFrame(() => {
    second = requestAnimationFrame(run);
  });
  return () => {
    cancelAnimationFrame(first);
    cancelAnimationFrame(second);
  };
}

/** Sets the pages one after the other, so that the window stays alive, opens the print dialog, and clears up behind it. */
export function PrintRoom({ job, onDone }: { job: PrintJob; onDone: () => void }) {
  const [set, setSet] = useState(0);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);
  const isWhole = set >= job.pages.length;

  useEffect(() => {
    if (set >= job.pages.length) return;
    const timer = setTimeout(() => setSet(set + 1), 0);
    return () => clearTimeout(timer);
  }, [set, job]);

  useEffect(() => {
    if (!isWhole) return;
    const finish = () => done.current();
    addEventListener("afterprint", finish);
    let stop = () => {};
    let isGone = false;
    const images = [...document.querySelectorAll<HTMLImageElement>("[data-print-room] img")];
    void Promise.allSettled([document.fonts.ready, ...images.map((image) => image.decode())]).then(() => {
      if (!isGone) stop = afterDrawing(() => print());
    });
    return () => {
      isGone = true;
      stop();
      removeEventListener("afterprint", finish);
    };
  }, [isWhole]);

  return createPortal(
    <div className={s.room} data-print-room data-ready={isWhole || undefined}>
      <style>{rulesOf(PAPERS[job.paper])}</style>
      {job.pages
        .slice(0, set)
        .map((page) =>
          page.kind === "record" ? (
            <PrintRecord key="record" page={page} madeOn={job.madeOn} />
          ) : (
            <PrintPage key={page.kind === "scene" ? page.sheet.scene.id : "view"} page={page} madeOn={job.madeOn} />
          ),
        )}
    </div>,
    document.body,
  );
}
