import { useSyncExternalStore } from "react";
import { STACKED } from "../plan/scene-room";
import { useAtlas } from "../store/store";
import type { Look } from "./draw";

function subscribeSize(notify: () => void): () => void {
  addEventListener("resize", notify);
  return () => removeEventListener("resize", notify);
}

/** How much larger than on a desk the page is set: letters of the map grow with the page's own. */
function scale(): number {
  const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round(Math.min(2.6, Math.max(1, px / 16)) * 20) / 20;
}

/** In a talk letters are read from the far end of a room: they grow with the height of the screen. */
function talkScale(): number {
  const k = matchMedia(STACKED).matches ? 1 : (innerHeight / 1080) * 1.4;
  return Math.round(Math.min(3.4, Math.max(1, k)) * 20) / 20;
}

/** Theme and size of the map: the theme of the whole page, and the size by the window. */
export function useLook(): Look {
  const theme = useAtlas((s) => s.shownTheme);
  const isTalk = useAtlas((s) => s.present !== null);
  const k = useSyncExternalStore(subscribeSize, isTalk ? talkScale : scale);
  return { theme, k };
}
