import { THEMES } from "../store/state";
import { atlasStore } from "../store/store";

const KEY = "plan-atlas.theme";
const STILL_KEY = "plan-atlas.still";
const LARGE_KEY = "plan-atlas.large";

/** Puts the size of letters on the page, now and whenever it is changed. */
function wireLetters(): void {
  const show = (isLarge: boolean) => document.documentElement.toggleAttribute("data-large", isLarge);
  show(atlasStore.getState().isLarge);
  atlasStore.subscribe((state) => state.isLarge, show);
}

/** Remembers theme, size of letters and how the map is drawn; where storage is blocked they are forgotten, and nothing else happens. */
export function wirePrefs(): void {
  read();
  wireLetters();
}

function read(): void {
  try {
    const kept = localStorage.getItem(KEY);
    const theme = THEMES.find((name) => name === kept);
    if (theme) atlasStore.setState({ theme });
    if (localStorage.getItem(LARGE_KEY) === "1") atlasStore.setState({ isLarge: true });
    if (localStorage.getItem(STILL_KEY) === "1") atlasStore.setState({ isStillMap: true });
  } catch {
    return;
  }
  const keep = (key: string, value: string) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      /* Full or blocked since: the choice holds until the page is closed. */
    }
  };
  atlasStore.subscribe(
    (state) => state.theme,
    (theme) => keep(KEY, theme),
  );
  atlasStore.subscribe(
    (state) => state.isLarge,
    (isLarge) => keep(LARGE_KEY, isLarge ? "1" : "0"),
  );
  atlasStore.subscribe(
    (state) => state.isStillMap,
    (isStill) => keep(STILL_KEY, isStill ? "1" : "0"),
  );
}
