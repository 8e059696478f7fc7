import { lazy, Suspense } from "react";
import { useAtlas } from "../store/store";
import { MapOverlays } from "../surfaces/explore/map-overlays";
import { ErrorBoundary } from "./error-boundary";
import { Frame } from "./frame";
import { Notices } from "./notices";

/* Asked for at once, not when first drawn: it is by far the largest piece. */
const mapRoom = import("../map/map-view");
const MapView = lazy(() => mapRoom.then((m) => ({ default: m.MapView })));
const RaisedPanel = lazy(() => import("../surfaces/explore/raised-panel"));

/** The whole: the one map, the surfaces around it, and what is to be told. */
export function App() {
  const isRaised = useAtlas((s) => s.raised.kind !== "none");
  return (
    <ErrorBoundary what="页面">
      <Frame
        map={
          <ErrorBoundary what="地图">
            <Suspense fallback={null}>
              <MapView />
            </Suspense>
            <MapOverlays />
            {isRaised && (
              <Suspense fallback={null}>
                <RaisedPanel />
              </Suspense>
            )}
          </ErrorBoundary>
        }
      />
      <Notices />
    </ErrorBoundary>
  );
}
