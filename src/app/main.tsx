import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startLoading } from "../data/use-dataset";
import { registerOffline } from "../offline/register";
import { App } from "./app";
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

startLoading();
wirePrefs();
wireLegend();
wireScripts();
wireBasemap();
wireUrl();
wirePresent();
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
