import { getDataset } from "../data/use-dataset";
import { t } from "../i18n/words";
import type { SearchIndex, SearchResult } from "../search/types";
import { isTelling } from "../store/state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { explore } from "./present";
import { openPassage } from "./reader";
import { selectFeature, selectIndicator } from "./select";

let built: { readonly key: readonly unknown[]; readonly index: SearchIndex } | null = null;

/** The index over what has arrived so far; built when first asked for, and again when another part has arrived. */
async function currentIndex(): Promise<SearchIndex> {
  const { buildIndex } = await import("../search/build-index");
  const { features, indicators, passages } = getDataset();
  const key = [features, indicators, passages];
  if (built?.key.every((part, i) => part === key[i])) return built.index;
  const index = buildIndex(
    features.status === "ready" ? features.value.all : [],
    indicators.status === "ready" ? indicators.value.all : [],
    passages.status === "ready" ? [...passages.value.values()] : [],
  );
  built = { key, index };
  return index;
}

/** Gets the index ready, so that the first letter typed is answered at once. */
export function warmSearch(): void {
  void currentIndex();
}

/** One ranked list of places, passages and indicators; empty for an empty query. */
export async function searchAll(query: string): Promise<readonly SearchResult[]> {
  return (await currentIndex()).search(query);
}

export const runSearchResult = defineAction({
  id: "run-search-result",
  label: t("打开搜索结果"),
  /** During a scene the talk is left for it, so that the answer is seen on the map. */
  perform: (result: SearchResult) => {
    if (isTelling(atlasStore.getState())) explore();
    if (result.type === "feature") selectFeature({ id: result.id, origin: "search" });
    else if (result.type === "indicator") selectIndicator({ id: result.id, origin: "search" });
    else openPassage({ doc: result.doc, start: result.start, end: result.end }, "search");
  },
});
