import { type RefObject, useEffect } from "react";
import type { ParsedDocument } from "../../plan/types";
import { useAtlas } from "../../store/store";
import type { Find } from "./find";

/**
 * Keeps the reader where it is asked to be: at the opened passage (which a pick on the map or in a list sets too), or at
 * the hit that is shown. A click in the text itself never moves the text.
 */
export function useReaderScroll(scroller: RefObject<HTMLElement | null>, parsed: ParsedDocument, find: Find): void {
  const passage = useAtlas((st) => (st.passage?.doc === parsed.id ? st.passage : null));
  useEffect(() => {
    if (passage) return show(scroller.current, "[data-passage]");
  }, [passage, scroller]);

  const hit = find.hits[find.at];
  useEffect(() => {
    if (hit) return show(scroller.current, "[data-hit]");
  }, [hit, scroller]);
}

/**
 * Brings an element to the upper third; again after the blocks above it have got their true height. Its own block is laid
 * out for good: a long table that the browser skips is measured at its true height but stands at a guessed one, and the
 * target would be looked for below it.
 */
function show(root: HTMLElement | null, selector: string): () => void {
  let tries = 0;
  let frame = 0;
  const step = () => {
    const target = root?.querySelector<HTMLElement>(selector);
    if (root && target) {
      const block = target.closest<HTMLElement>("[data-block]");
      if (block) block.style.contentVisibility = "visible";
      const offset = target.getBoundingClientRect().top - root.getBoundingClientRect().top - root.clientHeight * 0.3;
      if (Math.abs(offset) > 2) root.scrollTop += offset;
    }
    tries += 1;
    if (tries < 6) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
