import { THEMES } from "../store/state";
import { atlasStore } from "../store/store";

const KEY = "plan-atlas.theme";

/** Remembers the theme; where storage is blocked it is forgotten, and nothing else happens. */
export function wirePrefs(): void {
  try {
    const kept = localStorage.getItem(KEY);
    const theme = THEMES.find((name) => name === kept);
    if (theme) atlasStore.setState({ theme });
  } catch {
    return;
  }
  atlasStore.subscribe(
    (state) => state.theme,
    (theme) => {
      try {
        localStorage.setItem(KEY, theme);
      } catch {
        /* Full or blocked since: the choice holds until the page is closed. */
      }
    },
  );
}
