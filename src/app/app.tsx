import { lazy, Suspense } from "react";
import { ErrorBoundary } from "./error-boundary";
import { Frame } from "./frame";
import { Notices } from "./notices";

const MapView = lazy(() => import("../map/map-view").then((m) => ({ default: m.MapView })));

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
          </ErrorBoundary>
        }
      />
      <Notices />
    </ErrorBoundary>
  );
}
