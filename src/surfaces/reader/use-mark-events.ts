import type { KeyboardEvent, MouseEvent, PointerEvent } from "react";
import { hoverFeature, selectFeature, selectIndicator } from "../../actions/select";
import { useFeatures } from "../../data/use-dataset";
import { atlasStore } from "../../store/store";

/** Clicks, keys and hovers on mentions, heard once on the whole document. */
export function useMarkEvents() {
  const features = useFeatures();
  const isFeature = (id: string) => features.status === "ready" && features.value.byId.has(id);
  const idsAt = (target: EventTarget): readonly string[] => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("[data-ids]") : null;
    return mark?.dataset.ids?.split(" ") ?? [];
  };
  const open = (ids: readonly string[]) => {
    if (ids.length === 0) return;
    // Where several things are named by the same words, a second click takes the next.
    const { selection } = atlasStore.getState();
    const at = selection.kind === "none" ? -1 : ids.indexOf(selection.id);
    const id = ids[(at + 1) % ids.length] ?? ids[0];
    if (id === undefined) return;
    if (isFeature(id)) selectFeature({ id, origin: "text" });
    else selectIndicator({ id, origin: "text" });
  };
  return {
    onClick: (e: MouseEvent) => {
      if (window.getSelection()?.isCollapsed === false) return;
      open(idsAt(e.target));
    },
    onKeyDown: (e: KeyboardEvent) => {
      const ids = idsAt(e.target);
      if (ids.length === 0 || (e.key !== "Enter" && e.key !== " ")) return;
      e.preventDefault();
      open(ids);
    },
    onPointerOver: (e: PointerEvent) => {
      const id = idsAt(e.target).find(isFeature);
      if (id !== undefined) hoverFeature(id, "text");
    },
    onPointerOut: (e: PointerEvent) => {
      if (idsAt(e.target).length > 0) hoverFeature(null, "text");
    },
  };
}
