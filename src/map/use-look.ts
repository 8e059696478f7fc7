import { useSyncExternalStore } from "react";
import { useAtlas } from "../store/store";
import type { ThemeName } from "../style/palette";
import type { Look } from "./draw";

const DARK = "(prefers-color-scheme: dark)";

function subscribeDark(notify: () => void): () => void {
  const list = matchMedia(DARK);
  list.addEventListener("change", notify);
  return () => list.removeEventListener("change", notify);
}

function subscribeSize(notify: () => void): () => void {
  addEventListener("resize", notify);
  return () => removeEventListener("resize", notify);
}

/** How much larger than on a desk the page is set: letters of the map grow with the page's own. */
function scale(): number {
  const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round(Math.min(2.6, Math.max(1, px / 16)) * 20) / 20;
}

/** Theme and size of the map, by the reader's choice, the system's and the window's. */
export function useLook(): Look {
  const chosen = useAtlas((s) => s.theme);
  const isDark = useSyncExternalStore(subscribeDark, () => matchMedia(DARK).matches);
  const k = useSyncExternalStore(subscribeSize, scale);
  const theme: ThemeName = chosen === "auto" ? (isDark ? "dark" : "day") : chosen;
  return { theme, k };
}
