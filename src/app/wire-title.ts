import { getDataset, subscribeDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import { atlasStore } from "../store/store";

const NAME = t("规划图谱");

/** The window's title names what is looked at, for bookmarks, the history and those who hear rather than see it. */
export function wireTitle(): void {
  const write = () => {
    const { selection, area, isConsole } = atlasStore.getState();
    if (isConsole) {
      document.title = t("讲者台 · {0}", NAME);
      return;
    }
    const { features, indicators } = getDataset();
    const nameOf = (id: string) => (features.status === "ready" ? features.value.byId.get(id)?.properties.name : undefined);
    const indicator =
      selection.kind === "indicator" && indicators.status === "ready" ? indicators.value.byId.get(selection.id)?.name : undefined;
    const selected = selection.kind === "feature" ? nameOf(selection.id) : indicator;
    document.title = [selected, nameOf(area), NAME].filter(Boolean).join(t(" · "));
  };
  write();
  subscribeDataset(write);
  atlasStore.subscribe((state, before) => {
    if (state.selection !== before.selection || state.area !== before.area || state.isConsole !== before.isConsole) write();
  });
}
