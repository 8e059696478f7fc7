import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { pairToken } from "../actions/companion";
import { featuresSettled } from "../data/use-dataset";
import { registerOffline } from "../offline/register";
import type { AtlasState } from "../store/state";
import { atlasStore } from "../store/store";
import { App } from "./app";
import { opensWithoutMap } from "./may-open-map";
import { wireBasemap } from "./wire-basemap";
import { wireDataNotices } from "./wire-data-notices";
import { wireLegend } from "./wire-legend";
import { wireOffline } from "./wire-offline";
import { wirePrefs } from "./wire-prefs";
import { wirePresent } from "./wire-present";
import { wireScripts } from "./wire-scripts";
import { wireShortcuts } from "./wire-shortcuts";
import { wireTheme } from "./wire-theme";
import { wireTitle } from "./wire-title";
import { wireUrl } from "./wire-url";

/** Wires what most visits do not need, once it is needed. */
function wireWhen(isNeeded: (state: AtlasState) => boolean, wire: () => void): void {
  if (isNeeded(atlasStore.getState())) {
    wire();
    return;
  }
  const stop = atlasStore.subscribe((state) => {
    if (!isNeeded(state)) return;
    stop();
    wire();
  });
}

/** Two seconds after the places have come, or failed to: time enough to draw the list, or to start the map. */
async function firstShown(): Promise<void> {
  await featuresSettled();
  await new Promise((go) => setTimeout(go, 2000));
}

/** Wires and draws the app. */
export async function start(): Promise<void> {
  /* Where no map waits, the list is on its way at once, and a finger comes before all that follows. */
  if (opensWithoutMap()) {
    void import("../surfaces/nearby/nearby");
    await new Promise((go) => setTimeout(go, 0));
  }
  wirePrefs();
  wireLegend();
  wireScripts();
  wireBasemap();
  wireUrl();
  wirePresent();
  /* One of two windows, loaded anew. */
  const isPaired = pairToken() !== null;
  wireWhen(
    ({ isConsole, companion }) => isConsole || isPaired || companion === "waiting",
    () => void import("./wire-companion").then((m) => m.wireCompanion()),
  );
  wireWhen(
    ({ present, page, isConsole }) => present !== null || page === "marks" || isConsole,
    () => void import("./wire-marks").then((m) => m.wireMarks()),
  );
  wireTheme();
  wireDataNotices();
  wireTitle();
  wireShortcuts();
  wireOffline(registerOffline(firstShown()));

  const root = document.getElementById("root");
  if (root) {
    const show = () =>
      createRoot(root).render(
        <StrictMode>
          <App />
        </StrictMode>,
      );
    /* Where a map waits, the window is drawn in one go; on a phone that opens on a list, in small steps between which it answers a finger. */
    if (opensWithoutMap()) startTransition(show);
    else show();
  }
}
