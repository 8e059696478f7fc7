import { lazy, Suspense, useEffect, useState } from "react";
import { MapOverlays } from "../surfaces/explore/map-overlays";
import { ErrorBoundary } from "./error-boundary";
import { Frame } from "./frame";
import { Notices } from "./notices";

/* Asked for at once, not when first drawn: it is by far the largest piece. */
const mapRoom = import("../map/map-view");
const MapView = lazy(() => mapRoom.then((m) => ({ default: m.MapView })));

/** Longest that the panes wait for the map to begin. */
const PATIENCE_MS = 3000;

/** The panes come once the map is under way: with hundreds of rows to lay out they would hold it up. */
function useIsUnderWay(): boolean {
  const [isUnderWay, setUnderWay] = useState(false);
  useEffect(() => {
    const go = () => setUnderWay(true);
    const timer = setTimeout(go, PATIENCE_MS);
    mapRoom.then((m) => m.mapMade).then(go, go);
    return () => clearTimeout(timer);
  }, []);
  return isUnderWay;
}

/** The whole: the one map, the surfaces around it, and what is to be told. */
export function App() {
  const isUnderWay = useIsUnderWay();
  return (
    <ErrorBoundary what="页面">
      <Frame
        isUnderWay={isUnderWay}
        map={
          <ErrorBoundary what="地图">
            <Suspense fallback={null}>
              <MapView />
            </Suspense>
            <MapOverlays />
          </ErrorBoundary>
        }
      />
      <Notices />
    </ErrorBoundary>
  );
}
