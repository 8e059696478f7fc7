import { type AtlasState, type Origin, type PassageRef } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

function readerInFront({ sheet }: AtlasState): Partial<AtlasState> {
  return { right: "reader", phoneTab: "reader", sheet: sheet === "peek" ? "half" : sheet };
}

export const openPassage = defineAction({
  id: "open-passage",
  label: "在原文中看",
  perform: ({ doc, start, end }: PassageRef, _origin?: Origin) => {
    atlasStore.setState((state) => ({ ...readerInFront(state), doc, passage: { doc, start, end } }));
  },
});

export const openReader = defineAction({
  id: "open-reader",
  label: "读原文",
  shortcut: "r",
  perform: (doc?: string) => {
    atlasStore.setState((state) => {
      const next = doc ?? state.doc;
      return { ...readerInFront(state), doc: next, passage: state.passage?.doc === next ? state.passage : null };
    });
  },
});
