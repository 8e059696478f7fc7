import { readLists } from "../plan/short-list";
import { atlasStore } from "../store/store";

const KEY = "plan-atlas.short-lists";

/** Keeps the named choices of places on this device; where storage is blocked they hold until the page is closed. */
export function wireShortLists(): void {
  try {
    atlasStore.setState({ shortLists: readLists(localStorage.getItem(KEY)) });
  } catch {
    return;
  }
  atlasStore.subscribe(
    (state) => state.shortLists,
    (lists) => {
      try {
        localStorage.setItem(KEY, JSON.stringify(lists));
      } catch {
        /* Full or blocked since: they hold until the page is closed. */
      }
    },
  );
}
