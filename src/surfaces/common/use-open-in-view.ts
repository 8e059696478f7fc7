import { type RefObject, useEffect, useRef } from "react";

/** Brings what stands open in a list into view, unless it is in view already; `attribute` names the id that a row bears. */
export function useOpenInView(openId: string | null, attribute: "data-doubt" | "data-feature"): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = box.current;
    const item = openId === null ? null : root?.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(openId)}"]`);
    if (!root || !item) return;
    const { top } = item.getBoundingClientRect();
    if (top < root.getBoundingClientRect().top || top > innerHeight * 0.6) item.scrollIntoView({ block: "start" });
  }, [openId, attribute]);
  return box;
}
