import { shown as shownOnMap, subscribeShown } from "../actions/shown";
import { atlasStore } from "../store/store";
import { shownTheme } from "./shown-theme";

/** Decides, here and nowhere else, what page and map wear, and writes it where the style sheets look for it. */
export function wireTheme(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const paper = matchMedia("print");
  let isPrinting = paper.matches;

  const settle = () => {
    const system = { isDark: dark.matches, wantsContrast: contrast.matches, isPrinting };
    /* The speaker's window keeps its own look: only what the audience sees follows the scene. */
    const { isConsole } = atlasStore.getState();
    const shown = shownTheme(atlasStore.getState(), system, isConsole ? undefined : shownOnMap().scene?.theme);
    document.documentElement.dataset.theme = shown;
    if (atlasStore.getState().shownTheme !== shown) atlasStore.setState({ shownTheme: shown });
  };
  const printing = (now: boolean) => () => {
    isPrinting = now;
    settle();
  };
  for (const list of [dark, contrast]) list.addEventListener("change", settle);
  paper.addEventListener("change", ({ matches }) => printing(matches)());
  addEventListener("beforeprint", printing(true));
  addEventListener("afterprint", printing(false));
  for (const slice of ["theme", "visitTheme", "isConsole"] as const) atlasStore.subscribe((state) => state[slice], settle);
  subscribeShown((now) => now.scene?.theme, settle);
  settle();
}
