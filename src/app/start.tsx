import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { pairToken } from "../actions/companion";
import { startLoading } from "../data/use-dataset";
import { registerOffline } from "../offline/register";
import type { AtlasState } from "../store/state";
import { atlasStore } from "../store/store";
import { App } from "./app";
import { mayOpenMap, opensWithoutMap } from "./may-open-map";
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

void startLoading(mayOpenMap(), opensWithoutMap());
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
wireOffline(registerOffline());

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
