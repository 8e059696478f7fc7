import { hoverFeature, selectFeature } from "../../actions/select";
import { t } from "../../i18n/words";
import { transitLabel } from "../../plan/labels";
import { nearStations } from "../../plan/near-stations";
import { shownName } from "../../plan/shown-name";
import type { PlanFeature } from "../../plan/types";
import { formatDistance } from "../../ui/format";
import { FeatureSymbol } from "../common/symbol";
import s from "./card.module.css";

/** Stations near a place, by straight line, and said so. */
export function NearStations({ feature, all }: { feature: PlanFeature; all: readonly PlanFeature[] }) {
  const near = nearStations(feature, all);
  if (near.length === 0) return null;
  const rough = (feature.properties.geometryBasis.accuracyM ?? 0) >= 150;
  return (
    <section className={s.section} aria-label={t("邻近车站")}>
      <h3 className={s.sectionHead}>
        {t("邻近车站")}
        <span className={s.aside}>{rough ? t("直线距离，位置不精确，仅供参考") : t("直线距离，不是步行路程")}</span>
      </h3>
      <ul>
        {near.map(({ feature: st, distanceM }) => (
          <li key={st.properties.id}>
            <button
              type="button"
              className={s.line}
              onClick={() => selectFeature({ id: st.properties.id, origin: "list" })}
              onPointerEnter={() => hoverFeature(st.properties.id, "list")}
              onPointerLeave={() => hoverFeature(null, "list")}
            >
              <FeatureSymbol feature={st} />
              <span className={s.lineName}>
                {shownName(st.properties)}
                {st.properties.transitStatus && st.properties.transitStatus !== "open" && (
                  <span className={s.tag}>{transitLabel(st.properties.transitStatus)}</span>
                )}
              </span>
              <span className={s.lineFact}>{formatDistance(distanceM)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
