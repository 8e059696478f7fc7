import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { cx } from "./cx";
import s from "./paper.module.css";

interface PaperProps {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginMm: number;
  /** False while there is more to set: the dialog waits for the whole. */
  readonly isWhole?: boolean;
  /** Called when the print dialog has been closed. */
  readonly onDone: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** While there is something to print, only that is on the paper. */
function rulesOf({ widthMm, heightMm, marginMm }: Pick<PaperProps, "widthMm" | "heightMm" | "marginMm">): string {
  return [
    `@page{size:${widthMm}mm ${heightMm}mm;margin:${marginMm}mm}`,
    `[data-print-room]{--page-h:${heightMm - 2 * marginMm}mm;--page-w:${widthMm - 2 * marginMm}mm}`,
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

/** Sets its children on paper, opens the print dialog once letters and pictures are there, and says when it has been closed. */
export function Paper({ widthMm, heightMm, marginMm, isWhole = true, onDone, className, children }: PaperProps) {
  const room = useRef<HTMLDivElement>(null);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);
  useEffect(() => {
    if (!isWhole) return;
    const finish = () => done.current();
    addEventListener("afterprint", finish);
    let stop = () => {};
    let isGone = false;
    const images = [...(room.current?.querySelectorAll("img") ?? [])];
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
    <div ref={room} className={cx(s.paper, className)} data-print-room data-ready={isWhole || undefined}>
      <style>{rulesOf({ widthMm, heightMm, marginMm })}</style>
      {children}
    </div>,
    document.body,
  );
}
