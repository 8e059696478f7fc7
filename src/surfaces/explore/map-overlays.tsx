import { lazy, Suspense } from "react";
import { isTelling } from "../../store/state";
import { useAtlas } from "../../store/store";
import { useMedia } from "../../ui/use-media";
import { MapLegend } from "./map-legend";

const InViewList = lazy(() => import("./in-view-list"));
const ToolPanel = lazy(() => import("./tool-panel"));
const RaisedPanel = lazy(() => import("./raised-panel"));

/** What lies over the map and is no part of its picture: the legend, what explains what stands up, and the panel of the tool in the hand. */
export function MapOverlays() {
  const tool = useAtlas((st) => st.tool);
  const raised = useAtlas((st) => st.raised.kind);
  const telling = useAtlas(isTelling);
  const isSmall = useMedia("(max-width: 1100px)");
  const isNarrow = useMedia("(max-width: 1600px)");
  /* The key and the years take the foot of a small map; the legend stands in the layer list as well. */
  const hasLegend = raised === "none" || (raised === "columns" ? !isSmall : !isNarrow);
  /* A scene is read without instruments. */
  if (telling) return null;
  return (
    <>
      <Suspense>
        <InViewList />
      </Suspense>
      {hasLegend && <MapLegend />}
      {raised !== "none" && (
        <Suspense>
          <RaisedPanel />
        </Suspense>
      )}
      {tool !== null && (
        <Suspense>
          <ToolPanel tool={tool} />
        </Suspense>
      )}
    </>
  );
}
