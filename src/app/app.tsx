import { lazy, Suspense, useEffect, useState } from "react";
import { loadTheRest } from "../data/use-dataset";
import { t } from "../i18n/words";
import { useAtlas } from "../store/store";
import { MapOverlays } from "../surfaces/explore/map-overlays";
import { SearchBox } from "../surfaces/explore/search-box";
import { readLink } from "../url/codec";
import { ErrorBoundary } from "./error-boundary";
import { Frame } from "./frame";
import { MapPlace } from "./map-place";
import { mayOpenMap, opensWithoutMap } from "./may-open-map";
import { Notices } from "./notices";

let asked: Promise<typeof import("../map/map-view")> | null = null;
function mapRoom(): Promise<typeof import("../map/map-view")> {
  asked ??= mayOpenMap().then(() => import("../map/map-view"));
  return asked;
}
/* Asked for at once, not when first drawn: it is by far the largest piece. The speaker's window has no map. */
if (!readLink(location.hash).state.console) void mapRoom();
const Console = lazy(() => import("../surfaces/present/console"));

/** Longest that the panes wait for the first map, and what is read after it. */
const PATIENCE_MS = { panes: 4000, reading: 8000 };

/** Calls back when the map has come so far, when it will not come, or when it has been waited for long enough (null: however long). */
function after(event: Promise<void>, patienceMs: number | null, then: () => void): () => void {
  const timer = patienceMs === null ? undefined : setTimeout(then, patienceMs);
  event.then(then, then);
  return () => clearTimeout(timer);
}

/** The panes come with the first map: with hundreds of rows to lay out they would hold up the letters that it waits for. */
function useIsUnderWay(): boolean {
  /* Where the map comes at the first touch alone, nobody waits for it. */
  const [isAlone] = useState(opensWithoutMap);
  const [isUnderWay, setUnderWay] = useState(isAlone);
  useEffect(
    () =>
      after(
        mapRoom().then((m) => m.mapShown),
        PATIENCE_MS.panes,
        () => setUnderWay(true),
      ),
    [],
  );
  useEffect(
    () =>
      after(
        mapRoom().then((m) => m.mapShown),
        isAlone ? null : PATIENCE_MS.reading,
        loadTheRest,
      ),
    [isAlone],
  );
  return isUnderWay;
}

/** The one map, the surfaces around it, and what is to be told. */
function MapWindow() {
  const isUnderWay = useIsUnderWay();
  return (
    <ErrorBoundary what={t("页面")}>
      <Frame
        isUnderWay={isUnderWay}
        map={
          <ErrorBoundary what={t("地图")}>
            <MapPlace room={mapRoom} />
            <MapOverlays />
          </ErrorBoundary>
        }
      />
      <Notices />
    </ErrorBoundary>
  );
}

/** What the speaker has before him; there is no map here that anything would have to wait for. */
function ConsoleWindow() {
  useEffect(loadTheRest, []);
  return (
    <ErrorBoundary what={t("讲者台")}>
      <Suspense fallback={null}>
        <Console search={<SearchBox placeholder={t("搜索地点、原文，在观众的地图上看")} />} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The whole; in the window opened beside a talk, the speaker's console. */
export function App() {
  return useAtlas((st) => st.isConsole) ? <ConsoleWindow /> : <MapWindow />;
}
