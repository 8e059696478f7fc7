import { type RefObject, useEffect } from "react";
import { useAtlas } from "../../store/store";

/**
 * Lights the mentions of what is selected and of what the pointer is on. Set on the elements themselves: a document has
 * more than a thousand marks, and a hover must not render them all again. Done after every rendering, because a passage
 * that opens cuts the marks anew.
 */
export function useMarkState(article: RefObject<HTMLElement | null>): void {
  const selected = useAtlas((st) => (st.selection.kind === "none" ? null : st.selection.id));
  const hovered = useAtlas((st) => st.hover?.featureId ?? null);
  useEffect(() => light(article.current, "on", selected));
  useEffect(() => light(article.current, "hover", hovered));
}

function light(root: HTMLElement | null, key: "on" | "hover", id: string | null): (() => void) | undefined {
  if (!root || id === null) return undefined;
  const marks = [...root.querySelectorAll<HTMLElement>(`[data-ids~="${CSS.escape(id)}"]`)];
  for (const m of marks) m.dataset[key] = "";
  return () => {
    for (const m of marks) delete m.dataset[key];
  };
}
