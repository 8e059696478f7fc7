import { firstPassageOf } from "../data/first-passage";
import { getDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import type { AtlasState, Origin, PassageRef } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

function readerInFront({ sheet }: AtlasState): Partial<AtlasState> {
  return { right: "reader", phoneTab: "reader", page: null, sheet: sheet === "peek" ? "half" : sheet };
}

export const openPassage = defineAction({
  id: "open-passage",
  label: t("在原文中看"),
  perform: ({ doc, start, end }: PassageRef, _origin?: Origin) => {
    atlasStore.setState((state) => ({ ...readerInFront(state), doc, passage: { doc, start, end } }));
  },
});

export const openReader = defineAction({
  id: "open-reader",
  label: t("读原文"),
  /** Stands at the passage it was left at, else where the selected place is first spoken of, else at the beginning. */
  shortcut: "r",
  perform: (doc?: string) => {
    atlasStore.setState((state) => {
      const next = doc ?? state.doc;
      if (state.passage?.doc === next) return { ...readerInFront(state), doc: next };
      const { features, passages } = getDataset();
      const { selection } = state;
      const passage = selection.kind === "feature" ? firstPassageOf(selection.id, next, features, passages) : null;
      return { ...readerInFront(state), doc: next, passage };
    });
  },
});
