import { openPassage } from "../../actions/reader";
import { selectFeature } from "../../actions/select";
import { useFeatures } from "../../data/use-dataset";
import type { FeatureProperties } from "../../plan/types";
import s from "./card.module.css";
import d from "./details.module.css";

/** Things that may be, or are said to be, the same as this one: never merged in silence. */
export function SameAsNotes({ properties }: { properties: FeatureProperties }) {
  const features = useFeatures();
  if (properties.maybeSameAs.length === 0) return null;
  const nameOf = (id: string) => (features.status === "ready" ? features.value.byId.get(id)?.properties.name : null) ?? id;
  return (
    <section className={s.section} aria-label="可能同一">
      <h3 className={s.sectionHead}>可能同一</h3>
      <ul>
        {properties.maybeSameAs.map((m) => (
          <li key={m.id} className={d.same}>
            <p>
              {m.certainty === "explicit" ? "文件写明与" : "可能就是"}
              <button type="button" className={s.inline} onClick={() => selectFeature({ id: m.id, origin: "list" })}>
                {nameOf(m.id)}
              </button>
              {m.certainty === "explicit" ? "有关。" : "，尚未核实，因此分开列出。"}
            </p>
            <p className={d.why}>
              理由：{m.why}
              {m.citation && (
                <button type="button" className={s.inline} onClick={() => m.citation && openPassage(m.citation)}>
                  看原文
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
