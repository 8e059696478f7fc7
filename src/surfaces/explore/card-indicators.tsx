import { selectIndicator } from "../../actions/select";
import { useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { roleLabel } from "../../plan/labels";
import { formatPeriodShort } from "../../ui/format";
import { IndicatorDoubt } from "../common/doubt-mark";
import { unitBeside } from "../common/words";
import s from "./card.module.css";

/** The indicators that concern a place; each opens its own card. */
export function CardIndicators({ featureId }: { featureId: string }) {
  const part = useIndicators();
  const list = part.status === "ready" ? (part.value.byFeature.get(featureId) ?? []).filter((i) => i.role !== "completion") : [];
  if (list.length === 0) return null;
  return (
    <section className={s.section} aria-label={t("指标")}>
      <h3 className={s.sectionHead}>
        {t("指标")}
        <span className={s.count}>{list.length}</span>
      </h3>
      <ul>
        {list.map((i) => (
          <li key={i.id} className={s.withMark}>
            <button type="button" className={s.line} onClick={() => selectIndicator({ id: i.id, origin: "list" })}>
              <span className={s.lineName}>{i.name}</span>
              <span className={s.lineFact}>
                {formatPeriodShort(i.period)}
                {roleLabel(i.role)} <strong>{i.value_text}</strong>
                {unitBeside(i)}
              </span>
            </button>
            <IndicatorDoubt id={i.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
