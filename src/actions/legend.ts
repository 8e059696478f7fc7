import { t } from "../i18n/words";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";

export const toggleLegend = defineAction({
  id: "toggle-legend",
  label: t("图例"),
  shortcut: "l",
  perform: () => {
    atlasStore.setState(({ legendOpen }) => ({ legendOpen: !legendOpen }));
  },
});

/** Called by the map alone, when it stands still: which entries of the legend have something to stand for. */
export const reportInView = defineAction({
  id: "report-in-view",
  label: t("图例所见"),
  perform: (ids: readonly string[]) => {
    const { inView } = atlasStore.getState();
    if (inView?.length === ids.length && inView.every((id, i) => id === ids[i])) return;
    atlasStore.setState({ inView: ids });
  },
});
