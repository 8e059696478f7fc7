import { useMemo } from "react";
import { edit } from "../../actions/scripts";
import { useFeatures, usePassages } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { wordsAt } from "../../plan/citation-match";
import type { Scene } from "../../plan/scene";
import type { Citation } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import { Quote } from "../common/quote";
import s from "./scripts.module.css";

const keyOf = ({ doc, start, end }: Citation) => `${doc}-${start}-${end}`;

/** What can be cited at this moment: the passage at which the reader stands, and those that speak of the selected place. */
function useOffered(taken: readonly Citation[]): readonly Citation[] {
  const passage = useAtlas((st) => st.passage);
  const selection = useAtlas((st) => st.selection);
  const passages = usePassages();
  const features = useFeatures();
  return useMemo(() => {
    const doc = passage && passages.status === "ready" ? passages.value.get(passage.doc) : undefined;
    const exact = passage && doc ? wordsAt(doc, passage.start, passage.end) : "";
    const read = passage && exact !== "" ? [{ ...passage, exact }] : [];
    const place = selection.kind === "feature" && features.status === "ready" ? features.value.byId.get(selection.id) : undefined;
    const seen = new Set(taken.map(keyOf));
    return [...read, ...(place?.properties.citations ?? [])].filter((one) => {
      const isNew = !seen.has(keyOf(one));
      seen.add(keyOf(one));
      return isNew;
    });
  }, [passage, selection, passages, features, taken]);
}

/** The passages of a scene; those that no longer stand in the text are marked and left as they are. */
export function ProofPassages({ scene, doubtful }: { scene: Scene; doubtful: readonly number[] }) {
  const offered = useOffered(scene.passages);
  return (
    <fieldset className={s.group}>
      <legend>{t("原文")}</legend>
      {scene.passages.length === 0 && <p className={s.quiet}>{t("还没有引用原文。")}</p>}
      <ol className={s.cites} aria-label={t("引用的原文")}>
        {scene.passages.map((citation, index) => (
          <li key={keyOf(citation)} data-doubtful={doubtful.includes(index)}>
            <div className={s.citeHead}>
              <span className={s.kind}>
                {t("原文")}
                {index + 1}
              </span>
              {doubtful.includes(index) && <span className={s.check}>{t("待核：文件这一处已不是这句话")}</span>}
              <IconButton
                icon="bin"
                label={t("删去原文{0}", index + 1)}
                onClick={() => edit({ type: "remove-passage", scene: scene.id, index })}
              />
            </div>
            <Quote citation={citation} />
          </li>
        ))}
      </ol>
      {offered.length > 0 ? (
        <details className={s.offer} open={scene.passages.length === 0}>
          <summary>
            {t("可加的原文（")}
            {offered.length}
            {t("）")}
          </summary>
          <ul aria-label={t("可加的原文")}>
            {offered.map((citation) => (
              <li key={keyOf(citation)}>
                <p className={s.exact}>{citation.exact}</p>
                <Button
                  outline
                  icon="plus"
                  aria-label={t("加入原文：{0}", citation.exact.slice(0, 20))}
                  onClick={() => edit({ type: "add-passage", scene: scene.id, citation })}
                >
                  {t("加入")}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className={s.quiet}>{t("选中一个地点，或在原文里停在一段上，就可以加进来。")}</p>
      )}
    </fieldset>
  );
}
