import type { LonLat } from "../geo/types";
import { t } from "../i18n/words";
import { MAX_STROKE_POINTS, MAX_STROKES } from "../store/companion";
import { atlasStore } from "../store/store";
import { defineAction } from "./action";
import { shareHash } from "./share-state";

/*
 * Two windows of one talk. The one in which it runs stays the audience's; the other, opened from it, is the speaker's
 * console. Each is called by a name with a token that only these two know: a name outlives a reload, also in a file.
 */
const NAME = /^plan-atlas-(?:talk|console)-([0-9a-f]{32})$/u;

let partner: Window | null = null;

export const partnerWindow = (): Window | null => partner;

export function setPartner(other: Window | null): void {
  partner = other;
}

/** The token of this window's pair; null where it belongs to none. */
export function pairToken(): string | null {
  return NAME.exec(window.name)?.[1] ?? null;
}

const nameOf = (isConsole: boolean, token: string) => `plan-atlas-${isConsole ? "console" : "talk"}-${token}`;

/* Not randomUUID: a page of an intranet without encryption has none. */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Has to be called while a click or key press is being heard, or the browser refuses. */
function openOther(): void {
  const state = atlasStore.getState();
  if (state.companion === "joined" && partner && !partner.closed) {
    partner.focus();
    return;
  }
  const token = pairToken() ?? newToken();
  window.name = nameOf(state.isConsole, token);
  const url = new URL(location.href);
  url.hash = shareHash({ ...state, isConsole: !state.isConsole, page: null });
  const opened = window.open(url.href, nameOf(!state.isConsole, token), "popup,width=1366,height=768");
  setPartner(opened);
  atlasStore.setState({ companion: opened ? "waiting" : "blocked" });
}

export const openConsole = defineAction({
  id: "open-console",
  label: t("讲者台"),
  shortcut: "c",
  perform: openOther,
});

export const openAudience = defineAction({
  id: "open-audience",
  label: t("打开观众窗口"),
  perform: openOther,
});

export const dismissBlocked = defineAction({
  id: "dismiss-blocked",
  label: t("知道了"),
  perform: () => {
    atlasStore.setState(({ companion }) => (companion === "blocked" ? { companion: "none" } : {}));
  },
});

export const changeRole = defineAction({
  id: "change-role",
  label: t("对调两个窗口"),
  /** The talk goes on where it is; `app/` tells the other window, which does the same. */
  perform: () => {
    const isConsole = !atlasStore.getState().isConsole;
    const token = pairToken();
    if (token) window.name = nameOf(isConsole, token);
    atlasStore.setState({ isConsole, pointer: null, page: null });
  },
});

export const pointAt = defineAction({
  id: "point-at",
  label: t("指给观众看"),
  perform: (pointer: LonLat | null) => {
    atlasStore.setState({ pointer });
  },
});

export const startStroke = defineAction({
  id: "start-stroke",
  label: t("起线"),
  perform: (at: LonLat) => {
    atlasStore.setState(({ strokes }) => ({ strokes: [...strokes.slice(1 - MAX_STROKES), [at]] }));
  },
});

export const drawOn = defineAction({
  id: "draw-on",
  label: t("画"),
  perform: (at: LonLat) => {
    atlasStore.setState(({ strokes }) => {
      const last = strokes.at(-1);
      return last && last.length < MAX_STROKE_POINTS ? { strokes: [...strokes.slice(0, -1), [...last, at]] } : {};
    });
  },
});

export const clearStrokes = defineAction({
  id: "clear-strokes",
  label: t("擦掉画线"),
  shortcut: "x",
  isAvailable: () => (atlasStore.getState().strokes.length === 0 ? t("还没有画") : true),
  perform: () => {
    atlasStore.setState(({ strokes }) => (strokes.length > 0 ? { strokes: [] } : {}));
  },
});
