import { type KeyboardEvent, useEffect, useRef } from "react";

/**
 * Arrow keys, Home and End among the rows of a list (`data-row`); one row is in the tab order, the one last focused, the
 * selected one, or the first. Put both results on the list's container.
 */
export function useRowKeys<E extends HTMLElement>() {
  const box = useRef<E>(null);
  const rows = () => [...(box.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];

  useEffect(() => {
    const list = rows();
    const inOrder = list.filter((r) => r.tabIndex === 0);
    if (inOrder.length === 0 && list[0]) list[0].tabIndex = 0;
  });

  const onKeyDown = (e: KeyboardEvent) => {
    const list = rows();
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
  return { ref: box, onKeyDown };
}
