import { lazy, Suspense } from "react";
import { useAtlas } from "../../store/store";
import { MapLegend } from "./map-legend";

const ToolPanel = lazy(() => import("./tool-panel"));

/** What lies over the map and is no part of its picture: the legend, and the panel of the tool in the hand. */
export function MapOverlays() {
  const tool = useAtlas((st) => st.tool);
  return (
    <>
      <MapLegend />
      {tool !== null && (
        <Suspense>
          <ToolPanel tool={tool} />
        </Suspense>
      )}
    </>
  );
}
