import type { Map as GlMap } from "maplibre-gl";
import { useEffect, useReducer } from "react";
import { createPortal } from "react-dom";
import type { LonLat } from "../geo/types";
import { Hand } from "../still/hand";
import { useAtlas } from "../store/store";
import { toView } from "./datum-view";
import s from "./hand.module.css";

/** What the speaker points at and draws in the other window, at its place on this map, above the words of a scene. */
export default function HandOverMap({ map }: { map: GlMap }) {
  const pointer = useAtlas((st) => st.pointer);
  const strokes = useAtlas((st) => st.strokes);
  const isDark = useAtlas((st) => st.present?.isBlack === true);
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const isShown = !isDark && (pointer !== null || strokes.length > 0);
  useEffect(() => {
    if (!isShown) return;
    const subscriptions = [map.on("move", draw), map.on("resize", draw)];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map, isShown]);
  if (!isShown) return null;
  const { left, top, width, height } = map.getContainer().getBoundingClientRect();
  const project = (at: LonLat) => {
    const { x, y } = map.project(toView(at));
    return [x, y] as const;
  };
  return createPortal(
    <svg className={s.hand} style={{ left, top }} width={width} height={height} aria-hidden="true">
      <Hand pointer={pointer} strokes={strokes} project={project} width={Math.max(4, height * 0.006)} />
    </svg>,
    document.body,
  );
}
