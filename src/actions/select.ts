import { firstPassageOf } from "../data/first-passage";
import { getDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import type { AtlasState, Origin, PassageRef, RightPane } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

interface Pick {
  readonly id: string;
  readonly origin: Origin;
}

/** An open reader and the search for land stay; the indicator table and the doubts stay for a pick made in them; else the card comes. */
function paneAfterPick(right: RightPane, origin: Origin): RightPane {
  if (right === "reader" || right === "invest") return right;
  if (right === "doubts" && origin === "doubt") return "doubts";
  return right === "indicators" && origin === "indicator" ? "indicators" : "card";
}

/** The same on a phone, where one tab is seen at a time: the map must stay in sight above the sheet. */
function phoneAfterPick({ phoneTab }: AtlasState, origin: Origin): PhoneView {
  const stays =
    phoneTab === "invest" ||
    (phoneTab === "reader" && origin === "text") ||
    (phoneTab === "indicators" && origin === "indicator") ||
    (phoneTab === "doubts" && origin === "doubt");
  return { sheet: "half", phoneTab: stays ? phoneTab : "card" };
}
type PhoneView = { readonly sheet: AtlasState["sheet"]; readonly phoneTab: AtlasState["phoneTab"] };

function showsReader(state: AtlasState, right: RightPane): boolean {
  return right === "reader" || state.phoneTab === "reader";
}

export const selectFeature = defineAction({
  id: "select-feature",
  label: t("选中地点"),
  perform: ({ id, origin }: Pick) => {
    const { features, passages } = getDataset();
    const known = features.status === "ready" ? features.value.idOf(id) : id;
    if (known === null) return;
    atlasStore.setState((state) => {
      const right = paneAfterPick(state.right, origin);
      const passage: PassageRef | null =
        origin !== "text" && showsReader(state, right) ? firstPassageOf(known, state.doc, features, passages) : null;
      return {
        selection: { kind: "feature", id: known, origin },
        right,
        page: null,
        ...phoneAfterPick(state, origin),
        ...(passage ? { passage } : {}),
      };
    });
  },
});

export const selectIndicator = defineAction({
  id: "select-indicator",
  label: t("选中指标"),
  perform: ({ id, origin }: Pick) => {
    const { indicators } = getDataset();
    const row = indicators.status === "ready" ? indicators.value.byId.get(id) : undefined;
    atlasStore.setState((state) => {
      const right = state.right === "indicators" ? "indicators" : paneAfterPick(state.right, origin);
      const follow = row !== undefined && origin !== "text" && showsReader(state, right);
      return {
        selection: { kind: "indicator", id, origin },
        right,
        page: null,
        ...phoneAfterPick(state, origin),
        ...(follow ? { doc: row.doc, passage: { doc: row.doc, start: row.start, end: row.end } } : {}),
      };
    });
  },
});

export const clearSelection = defineAction({
  id: "clear-selection",
  label: t("取消选中"),
  shortcut: "Escape",
  isAvailable: () => (atlasStore.getState().selection.kind === "none" ? t("没有选中任何地点") : true),
  perform: () => {
    atlasStore.setState((state) => ({
      selection: { kind: "none" },
      right: state.right === "card" ? null : state.right,
      ...(state.phoneTab === "card" ? { phoneTab: "list" as const, sheet: "peek" as const } : {}),
    }));
  },
});

export const hoverFeature = defineAction({
  id: "hover-feature",
  label: t("指着地点"),
  perform: (id: string | null, origin: Origin) => {
    const now = atlasStore.getState().hover;
    if (id === null ? now === null : now?.featureId === id && now.origin === origin) return;
    atlasStore.setState({ hover: id === null ? null : { featureId: id, origin } });
  },
});
