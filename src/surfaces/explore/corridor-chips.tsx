import { hoverFeature, selectFeature } from "../../actions/select";
import { useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { shownName } from "../../plan/shown-name";
import { FeatureSymbol } from "../common/symbol";
import s from "./card.module.css";

/** The bands and axes that the text puts a place on. */
export function CorridorChips({ ids }: { ids: readonly string[] }) {
  const features = useFeatures();
  if (features.status !== "ready") return null;
  const corridors = ids.flatMap((id) => features.value.byId.get(id) ?? []);
  if (corridors.length === 0) return null;
  return (
    <ul className={s.chips} aria-label={t("所在的带与轴")}>
      {corridors.map((c) => (
        <li key={c.properties.id}>
          <button
            type="button"
            className={s.chip}
            onClick={() => selectFeature({ id: c.properties.id, origin: "list" })}
            onPointerEnter={() => hoverFeature(c.properties.id, "list")}
            onPointerLeave={() => hoverFeature(null, "list")}
          >
            <FeatureSymbol feature={c} />
            {shownName(c.properties)}
          </button>
        </li>
      ))}
    </ul>
  );
}
