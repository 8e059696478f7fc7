import { memo } from "react";
import { hoverFeature, selectFeature } from "../../actions/select";
import { shownName } from "../../plan/shown-name";
import type { PlanFeature } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { QualityMark } from "../common/quality-mark";
import { FeatureSymbol } from "../common/symbol";
import { rowFact } from "../common/words";
import s from "./place-list.module.css";

interface PlaceRowProps {
  readonly feature: PlanFeature;
  /** Takes the place of the fact: the reason why it is not on the map. */
  readonly reason?: string;
}

/** One place in a list: the map's own symbol, name, one fact, and how sure its position is. */
export const PlaceRow = memo(function PlaceRow({ feature, reason }: PlaceRowProps) {
  const p = feature.properties;
  const selected = useAtlas((st) => st.selection.kind === "feature" && st.selection.id === p.id);
  const hovered = useAtlas((st) => st.hover?.featureId === p.id);
  return (
    <li className={s.item}>
      <button
        type="button"
        className={s.row}
        data-row={p.id}
        data-hovered={hovered || undefined}
        aria-current={selected || undefined}
        tabIndex={selected ? 0 : -1}
        onClick={() => selectFeature({ id: p.id, origin: "list" })}
        onPointerEnter={() => hoverFeature(p.id, "list")}
        onPointerLeave={() => hoverFeature(null, "list")}
      >
        <FeatureSymbol feature={feature} className={s.symbol} />
        <span className={s.text}>
          <span className={s.name}>{shownName(p)}</span>
          {reason ? <span className={s.reason}>{reason}</span> : null}
        </span>
        {!reason && <span className={s.fact}>{rowFact(p)}</span>}
        {!reason && <QualityMark properties={p} />}
      </button>
    </li>
  );
});
