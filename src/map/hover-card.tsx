import type { Point } from "maplibre-gl";
import { useFeatures } from "../data/use-dataset";
import { kindLine } from "../plan/labels";
import { shownName } from "../plan/shown-name";
import { useAtlas } from "../store/store";
import { factOf, raisedFactOf } from "./hover-words";
import s from "./map.module.css";

/** Beside the mouse: name, kind and one fact. Whatever it says stands in the list and the card as well. */
export function HoverCard({ pointer }: { pointer: Point | null }) {
  const hover = useAtlas((state) => state.hover);
  const raised = useAtlas((state) => state.raised);
  const features = useFeatures();
  if (!pointer || hover?.origin !== "map" || features.status !== "ready") return null;
  const p = features.value.byId.get(hover.featureId)?.properties;
  if (!p) return null;
  const fact = raisedFactOf(p, raised) || factOf(p);
  return (
    <div className={s.hover} aria-hidden="true" style={{ transform: `translate(${pointer.x}px, ${pointer.y}px)` }}>
      <div className={s.hoverCard}>
        <strong>{shownName(p)}</strong>
        <span>{kindLine(p)}</span>
        {fact && <em>{fact}</em>}
      </div>
    </div>
  );
}
