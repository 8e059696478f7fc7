import { type PointerEvent, useRef } from "react";
import { drawOn, pointAt, startStroke } from "../../actions/companion";
import { startMark } from "../../actions/marks";
import type { LonLat } from "../../geo/types";
import { t } from "../../i18n/words";
import { Hand } from "../../still/hand";
import type { Plane, Point } from "../../still/projection";
import { useAtlas } from "../../store/store";
import s from "./console-pictures.module.css";

/** What the hand does on the picture: it shows, it draws, or it sets a mark. */
export type HandTool = "point" | "pen" | "mark";

/** A stroke has a point no nearer to the one before, in the picture's units. */
const STEP = 3;

/** Over the picture of the map: what is pointed at and drawn here is told in degrees, and drawn from them in both windows alike. */
export function ConsoleSurface({ plane, tool }: { plane: Plane; tool: HandTool }) {
  const pointer = useAtlas((st) => st.pointer);
  const strokes = useAtlas((st) => st.strokes);
  const last = useRef<Point | null>(null);

  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Point => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return [((clientX - left) / width) * plane.width, ((clientY - top) / height) * plane.height];
  };
  const placeOf = (event: PointerEvent<SVGSVGElement>): LonLat | null => plane.unproject(pointOf(event));

  return (
    <svg
      className={s.surface}
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      role="img"
      aria-label={t("在这张图上指点、画线或标记，观众的地图上同时看到")}
      data-tool={tool}
      onPointerDown={(event) => {
        const at = placeOf(event);
        if (!at || event.button !== 0) return;
        if (tool === "mark") startMark(at);
        else if (tool === "pen") {
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = pointOf(event);
          startStroke(at);
        } else pointAt(at);
      }}
      onPointerMove={(event) => {
        const at = placeOf(event);
        if (!at) return;
        if (tool === "pen" && last.current) {
          const point = pointOf(event);
          if (Math.hypot(point[0] - last.current[0], point[1] - last.current[1]) < STEP) return;
          last.current = point;
          drawOn(at);
        } else if (tool === "point") pointAt(at);
      }}
      onPointerUp={() => {
        last.current = null;
      }}
      onPointerLeave={() => {
        last.current = null;
        if (tool === "point") pointAt(null);
      }}
    >
      <Hand pointer={pointer} strokes={strokes} project={plane.project} width={4} />
    </svg>
  );
}
