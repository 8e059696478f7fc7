import { useState } from "react";
import { hoverFeature, selectFeature } from "../../actions/select";
import { t } from "../../i18n/words";
import { shownName } from "../../plan/shown-name";
import type { PlanFeature } from "../../plan/types";
import { FeatureSymbol } from "../common/symbol";
import { rowFact } from "../common/words";
import s from "./card.module.css";

const FIRST = 8;

/** The places that the text puts on a band or an axis. */
export function AlongCorridor({ id, all }: { id: string; all: readonly PlanFeature[] }) {
  const [isWhole, setWhole] = useState(false);
  const along = all.filter((f) => f.properties.corridorIds.includes(id));
  if (along.length === 0) return null;
  return (
    <section className={s.section} aria-label={t("沿线地点")}>
      <h3 className={s.sectionHead}>
        {t("沿线地点")}
        <span className={s.count}>{along.length}</span>
        <span className={s.aside}>{t("文件写明在这条带或轴上")}</span>
      </h3>
      <ul>
        {(isWhole ? along : along.slice(0, FIRST)).map((f) => (
          <li key={f.properties.id}>
            <button
              type="button"
              className={s.line}
              onClick={() => selectFeature({ id: f.properties.id, origin: "list" })}
              onPointerEnter={() => hoverFeature(f.properties.id, "list")}
              onPointerLeave={() => hoverFeature(null, "list")}
            >
              <FeatureSymbol feature={f} />
              <span className={s.lineName}>{shownName(f.properties)}</span>
              <span className={s.lineFact}>{f.geometry === null ? t("未上图") : rowFact(f.properties)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!isWhole && along.length > FIRST && (
        <button type="button" className={s.more} onClick={() => setWhole(true)}>
          {t("再显示 ")}
          {along.length - FIRST}
          {t(" 处")}
        </button>
      )}
    </section>
  );
}
