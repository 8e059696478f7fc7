import type { Map as GlMap } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { reportMeasure } from "../actions/tools";
import { atlasStore, useAtlas } from "../store/store";
import { viewDatum } from "./datum-view";
import type { Look } from "./draw";
import s from "./map.module.css";
import type { MeasureDrawing } from "./measure-draw";
import { labelling, labelsOf } from "./measure-labels";

/** Draws what is measured while a measuring tool is in the hand. The drawing library comes when it is first taken up. */
export function useMeasuring(map: GlMap | null, look: Look): { readonly current: MeasureDrawing | null } {
  const tool = useAtlas((state) => state.tool);
  const measure = useAtlas((state) => state.measure);
  const drawing = useRef<MeasureDrawing | null>(null);
  const lookNow = useRef(look);
  const labels = useRef<ReturnType<typeof labelling> | null>(null);

  useEffect(() => {
    if (!map || (tool !== "distance" && tool !== "area")) return;
    let isGone = false;
    void import("./measure-draw").then(({ startMeasuring }) => {
      if (isGone) return;
      drawing.current = startMeasuring(map, tool, lookNow.current, reportMeasure);
      labels.current = labelling(map, { leg: s.leg ?? "", sum: s.sum ?? "" });
    });
    return () => {
      isGone = true;
      drawing.current?.stop();
      drawing.current = null;
      labels.current?.stop();
      labels.current = null;
    };
  }, [map, tool]);

  /* What was drawn over one basemap does not lie where it was over another. */
  useEffect(() => atlasStore.subscribe(viewDatum, () => reportMeasure(null)), []);

  useEffect(() => {
    drawing.current?.follow(measure);
    labels.current?.show(measure ? labelsOf(measure) : []);
  }, [measure]);

  useEffect(() => {
    lookNow.current = look;
    drawing.current?.restyle(look);
  }, [look]);

  return drawing;
}
