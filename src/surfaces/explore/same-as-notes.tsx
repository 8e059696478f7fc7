import { openPassage } from "../../actions/reader";
import { selectFeature } from "../../actions/select";
import { useFeatures } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { shownName } from "../../plan/shown-name";
import type { FeatureProperties } from "../../plan/types";
import s from "./card.module.css";
import d from "./details.module.css";

/** Things that may be, or are said to be, the same as this one: never merged in silence. */
export function SameAsNotes({ properties }: { properties: FeatureProperties }) {
  const features = useFeatures();
  if (properties.maybeSameAs.length === 0) return null;
  const nameOf = (id: string) => {
    const f = features.status === "ready" ? features.value.byId.get(id) : undefined;
    return f ? shownName(f.properties) : id;
  };
  return (
    <section className={s.section} aria-label={t("可能同一")}>
      <h3 className={s.sectionHead}>{t("可能同一")}</h3>
      <ul>
        {properties.maybeSameAs.map((m) => (
          <li key={m.id} className={d.same}>
            <p>
              {m.certainty === "explicit" ? t("文件写明与") : t("可能就是")}
              <button type="button" className={s.inline} onClick={() => selectFeature({ id: m.id, origin: "list" })}>
                {nameOf(m.id)}
              </button>
              {m.certainty === "explicit" ? t("有关。") : t("，尚未核实，因此分开列出。")}
            </p>
            <p className={d.why}>
              {t("理由：")}
              {m.why}
              {m.citation && (
                <button type="button" className={s.inline} onClick={() => m.citation && openPassage(m.citation)}>
                  {t("看原文")}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
