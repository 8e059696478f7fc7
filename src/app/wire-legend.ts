import { atlasStore } from "../store/store";

const KEY = "plan-atlas.legend";

/** Remembers whether the legend over the map stands open; where storage is blocked it is folded with every visit. */
export function wireLegend(): void {
  try {
    if (localStorage.getItem(KEY) === "open") atlasStore.setState({ legendOpen: true });
  } catch {
    return;
  }
  atlasStore.subscribe(
    (state) => state.legendOpen,
    (isOpen) => {
      try {
        localStorage.setItem(KEY, isOpen ? "open" : "folded");
      } catch {
        /* Full or blocked since: the choice holds until the page is closed. */
      }
    },
  );
}
