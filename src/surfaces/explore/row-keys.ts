import { type RefObject, useEffect } from "react";

/**
 * Arrow keys, Home and End among the rows (`data-row`) of a list. One row is in the tab order: the one last focused, the
 * selected one, or the first.
 */
export function useRowKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = rowsIn(box.current);
    if (list[0] && !list.some((r) => r.tabIndex === 0)) list[0].tabIndex = 0;
  });

  useEffect(() => {
    const root = box.current;
    const onKey = (e: KeyboardEvent) => {
      const list = rowsIn(root);
      const at = list.indexOf(document.activeElement as HTMLElement);
      if (at < 0) return;
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[e.key];
      const next = to === undefined ? undefined : list[to];
      if (!next) return;
      e.preventDefault();
      for (const r of list) r.tabIndex = r === next ? 0 : -1;
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    };
    root?.addEventListener("keydown", onKey);
    return () => root?.removeEventListener("keydown", onKey);
  }, [box]);
}

function rowsIn(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
}
