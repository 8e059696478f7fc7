import { t } from "../i18n/words";
import { type ColumnKey, type FilterPlace, type InvestFilter, NO_FILTER } from "../plan/invest-keys";
import { type InvestState, type InvestView, linkPlace, linkWords, MOST_COMPARED } from "../plan/invest-state";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { openInvest } from "./panes";
import { selectFeature } from "./select";
import { leaveTool, measureArea, readCoordinates } from "./tools";

function change(next: Partial<InvestState>): void {
  atlasStore.setState(({ invest }) => ({ invest: { ...invest, ...next } }));
}

export const setFilter = defineAction({
  id: "set-invest-filter",
  label: t("改找地条件"),
  perform: (next: Partial<InvestFilter>) => {
    const { filter } = atlasStore.getState().invest;
    const words = next.words === undefined ? filter.words : linkWords(next.words);
    change({ filter: { ...filter, ...next, words } });
  },
});

export const clearFilter = defineAction({
  id: "clear-invest-filter",
  label: t("清除条件"),
  perform: () => change({ filter: NO_FILTER }),
});

/** Unit, sort, columns and wishes of the search. */
export const setInvest = defineAction({
  id: "set-invest",
  label: t("改找地设置"),
  perform: (next: Partial<Pick<InvestState, "unit" | "sort" | "columns" | "wishes">>) => change(next),
});

export const openInvestView = defineAction({
  id: "open-invest-view",
  label: t("换找地视图"),
  perform: (view: InvestView) => {
    openInvest();
    change({ view });
  },
});

/** Sorts by a column; by the same once more the other way, and a third time not at all. */
export const sortBy = defineAction({
  id: "sort-by",
  label: t("排序"),
  perform: (key: ColumnKey) => {
    const { sort } = atlasStore.getState().invest;
    if (sort?.key !== key) change({ sort: { key, isDown: false } });
    else change({ sort: sort.isDown ? null : { key, isDown: true } });
  },
});

export const toggleCompared = defineAction({
  id: "toggle-compared",
  label: t("加入或移出比较"),
  isAvailable: (id: string) => {
    const { compare } = atlasStore.getState().invest;
    return compare.includes(id) || compare.length < MOST_COMPARED ? true : t("最多比较 {0} 处", MOST_COMPARED);
  },
  perform: (id: string) => {
    const { compare } = atlasStore.getState().invest;
    if (compare.includes(id)) change({ compare: compare.filter((one) => one !== id) });
    else if (compare.length < MOST_COMPARED) change({ compare: [...compare, id] });
  },
});

export const setCompared = defineAction({
  id: "set-compared",
  label: t("换比较清单"),
  perform: (ids: readonly string[]) => change({ compare: [...new Set(ids)].slice(0, MOST_COMPARED) }),
});

export const openDossier = defineAction({
  id: "open-dossier",
  label: t("看档案"),
  perform: (id: string) => {
    selectFeature({ id, origin: "list" });
    openInvestView("dossier");
  },
});

/** Takes up what draws the place to search in; `takePlaced` puts it into the filter. */
export const placeSearch = defineAction({
  id: "place-search",
  label: t("在图上圈定"),
  perform: (placing: "radius" | "area") => {
    const { tool } = atlasStore.getState();
    if (tool !== null) leaveTool();
    if (placing === "area") measureArea();
    else readCoordinates();
    atlasStore.setState({ placing });
  },
});

/** Metres round a point that is pressed on the map, until somebody changes them. */
const FIRST_RADIUS_M = 800;

function placed(): FilterPlace | null {
  const { placing, spot, measure, invest } = atlasStore.getState();
  if (placing === "radius" && spot) {
    const { place } = invest.filter;
    return { kind: "radius", center: spot, radiusM: place?.kind === "radius" ? place.radiusM : FIRST_RADIUS_M };
  }
  return placing === "area" && measure?.kind === "area" && measure.isDone ? { kind: "area", corners: measure.points } : null;
}

/** Puts what has been drawn into the filter, once it is there; puts the tool down. Where the tool was put down before, nothing is left to wait for. */
export const takePlaced = defineAction({
  id: "take-placed",
  label: t("用圈定的范围"),
  perform: () => {
    const { placing, tool } = atlasStore.getState();
    if (placing === null) return;
    const place = placed();
    if (place) {
      setFilter({ place: linkPlace(place) });
      leaveTool();
    }
    if (place || tool === null) atlasStore.setState(({ sheet }) => ({ placing: null, sheet: sheet === "peek" ? "half" : sheet }));
  },
});

/** Lets the map find its own place again: it then shows all that was found. */
export const showAllFound = defineAction({
  id: "show-all-found",
  label: t("图上看全部结果"),
  perform: () => {
    atlasStore.setState({ camera: null });
  },
});
