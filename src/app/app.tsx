import { lazy, Suspense } from "react";
import { MapOverlays } from "../surfaces/explore/map-overlays";
import { ErrorBoundary } from "./error-boundary";
import { Frame } from "./frame";
import { Notices } from "./notices";

/* Asked for at once, not when first drawn: it is by far the largest piece. */
const mapRoom = import("../map/map-view");
const MapView = lazy(() => mapRoom.then((m) => ({ default: m.MapView })));

/** The whole: the one map, the surfaces around it, and what is to be told. */
export function App() {
  return (
    <ErrorBoundary what="页面">
      <Frame
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
