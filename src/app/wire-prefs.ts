import { THEMES } from "../store/state";
import { atlasStore } from "../store/store";

const KEY = "plan-atlas.theme";
/** What is on or off. */
const FLAGS = [
  ["isLarge", "plan-atlas.large"],
  ["isStillMap", "plan-atlas.still"],
] as const;

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
    for (const [flag, key] of FLAGS) if (localStorage.getItem(key) === "1") atlasStore.setState({ [flag]: true });
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
  for (const [flag, key] of FLAGS)
    atlasStore.subscribe(
      (state) => state[flag],
      (isOn) => keep(key, isOn ? "1" : "0"),
    );
}
