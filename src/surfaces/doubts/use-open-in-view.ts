import { type RefObject, useEffect, useRef } from "react";

/** Brings the finding that stands open into view, unless it is in view already. */
export function useOpenInView(openId: string | null): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = box.current;
    const item = openId === null ? null : root?.querySelector<HTMLElement>(`[data-doubt="${CSS.escape(openId)}"]`);
    if (!root || !item) return;
    const { top } = item.getBoundingClientRect();
    if (top < root.getBoundingClientRect().top || top > innerHeight * 0.6) item.scrollIntoView({ block: "start" });
  }, [openId]);
  return box;
}
