import { dismissNotice, notify } from "../actions/notices";
import type { Dataset } from "../data/dataset";
import { firstPassageOf } from "../data/first-passage";
import { getDataset, subscribeDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";

/** Takes out of the state what a link names and the data do not have; an id of old becomes the one of today. */
function settleSelection({ features, indicators }: Dataset): void {
  const { selection } = atlasStore.getState();
  if (selection.kind === "feature" && features.status === "ready") {
    const id = features.value.idOf(selection.id);
    if (id === selection.id) return;
    if (id !== null) {
      atlasStore.setState({ selection: { ...selection, id } });
      return;
    }
  } else if (selection.kind !== "indicator" || indicators.status !== "ready" || indicators.value.byId.has(selection.id)) {
    return;
  }
  atlasStore.setState(({ right }) => ({ selection: { kind: "none" }, right: right === "card" ? null : right }));
  const what = selection.kind === "feature" ? t("地点") : t("指标");
  notify({
    id: "link-target",
    tone: "warn",
    text: t("链接中的{0}已不在本数据中，其余照常可用。可以在列表或搜索框里按名称查找。", what),
  });
}

function settleDocument({ atlas }: Dataset): void {
  const { doc } = atlasStore.getState();
  if (atlas.status !== "ready" || atlas.value.documents.some((d) => d.id === doc)) return;
  atlasStore.setState({ doc: INITIAL_STATE.doc, passage: null });
  notify({ id: "link-doc", tone: "warn", text: t("链接中的文件已不在本数据中，改为打开高境镇的规划纲要。") });
}

/** A link with a place and the reader, but no passage: the reader stands where the document first speaks of the place. */
function settlePassage({ features, passages }: Dataset): void {
  const { selection, right, doc, passage } = atlasStore.getState();
  if (selection.kind !== "feature" || selection.origin !== "url" || right !== "reader" || passage !== null) return;
  if (features.status !== "ready" || passages.status !== "ready") return;
  const first = firstPassageOf(selection.id, doc, features, passages);
  if (first) atlasStore.setState({ passage: first });
}

/** The list shows by itself that its data are missing; the map cannot, so it is said here. */
function tellFailures({ features, basemap }: Dataset): void {
  for (const [id, part] of [
    ["features", features],
    ["basemap", basemap],
  ] as const) {
    if (part.status === "failed") {
      const safe = id === "features" ? t("原文与指标仍可使用。") : t("规划的内容照常显示，只是没有底图。");
      notify({
        id: `data-${id}`,
        tone: "warn",
        text: `${part.message}${safe}`,
        button: { label: t("重试"), does: "retry-data" },
      });
    } else if (atlasStore.getState().notices.some((n) => n.id === `data-${id}`)) dismissNotice(`data-${id}`);
  }
}

/** Holds links against the data as these arrive, and says what did not arrive. */
export function wireDataNotices(): void {
  const settle = () => {
    settleSelection(getDataset());
    settleDocument(getDataset());
    settlePassage(getDataset());
  };
  subscribeDataset(() => {
    settle();
    tellFailures(getDataset());
  });
  atlasStore.subscribe((state, before) => {
    if (state.selection !== before.selection || state.doc !== before.doc) settle();
  });
}
