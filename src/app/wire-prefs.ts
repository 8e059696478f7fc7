import { atlasStore } from "../store/store";

const KEY = "plan-atlas.theme";

/** Remembers the theme; where storage is blocked it is forgotten, and nothing else happens. */
export function wirePrefs(): void {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme === "day" || theme === "dark") atlasStore.setState({ theme });
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
