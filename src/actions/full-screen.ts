import { t } from "../i18n/words";
import { defineAction } from "./action";

/** Asks for the whole screen; a browser that refuses, or that cannot (a phone), leaves the page as large as its window. */
export async function enterFullScreen(): Promise<void> {
  try {
    if (!document.fullscreenElement) await document.documentElement.requestFullscreen?.({ navigationUI: "hide" });
  } catch {
    /* Refused: the talk fills the window instead. */
  }
}

export async function leaveFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    /* Left already. */
  }
}

export const toggleFullScreen = defineAction({
  id: "toggle-full-screen",
  label: t("全屏"),
  shortcut: "f",
  perform: () => {
    void (document.fullscreenElement ? leaveFullScreen() : enterFullScreen());
  },
});
