import type { Map as GlMap } from "maplibre-gl";
import { useEffect } from "react";
import { reportView } from "../actions/scripts";
import { fromView } from "./datum-view";

/** Tells, whenever the map has come to rest, what it shows: a scene that is made from the view keeps its extent. */
export function useReportView(map: GlMap | null): void {
  useEffect(() => {
    if (!map) return;
    const read = () => {
      const bounds = map.getBounds();
      const [west, south] = fromView([bounds.getWest(), bounds.getSouth()]);
      const [east, north] = fromView([bounds.getEast(), bounds.getNorth()]);
      reportView([west, south, east, north], map.getZoom());
    };
    read();
    const subscriptions = [map.on("moveend", read), map.on("resize", read)];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
}
