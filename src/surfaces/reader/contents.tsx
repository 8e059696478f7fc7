import { type RefObject, useEffect, useMemo, useState } from "react";
import { t } from "../../i18n/words";
import type { HeadingBlock, ParsedDocument } from "../../plan/types";
import { cx } from "../../ui/cx";
import s from "./reader.module.css";

interface ContentsProps {
  readonly parsed: ParsedDocument;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The chapters and sections, the one being read marked. Beside the text where there is room, else over it. */
export function Contents({ parsed, scroller, open, onClose }: ContentsProps) {
  const headings = useMemo(() => parsed.blocks.filter((b): b is HeadingBlock => b.type === "heading" && b.level <= 3), [parsed]);
  const here = useHeadingInView(scroller, headings);
  const go = (id: string) => {
    scroller.current?.querySelector(`[data-block="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "start" });
    // Blocks above may only now get their true height: once more when they have.
    requestAnimationFrame(() =>
      scroller.current?.querySelector(`[data-block="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "start" }),
    );
    onClose();
  };
  return (
    <nav className={cx(s.contents, open && s.contentsOpen)} aria-label={t("文件目录")}>
      <ol>
        {headings.map((h) => (
          <li key={h.id}>
            <button
              type="button"
              className={s.contentsItem}
              data-level={h.level}
              aria-current={h.id === here ? "location" : undefined}
              onClick={() => go(h.id)}
            >
              {h.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useHeadingInView(scroller: RefObject<HTMLElement | null>, headings: readonly HeadingBlock[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const limit = root.getBoundingClientRect().top + root.clientHeight * 0.3;
      let last: string | null = null;
      for (const el of root.querySelectorAll<HTMLElement>('[data-type="heading"]')) {
        if (el.getBoundingClientRect().top > limit) break;
        const id = el.dataset.block;
        if (id !== undefined && headings.some((h) => h.id === id)) last = id;
      }
      setHere(last);
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    onScroll();
    root.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener("scroll", onScroll);
    };
  }, [scroller, headings]);
  return here;
}
