import { useIndicators, usePassages } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { isStillThere } from "../../plan/citation-match";
import type { Scene, SceneLine } from "../../plan/scene";
import s from "./words.module.css";

/** What is said, line by line: ours is marked as ours, and a line whose proof is no longer where it was as 待核. */
export function Lines({ scene, hasHow }: { scene: Scene; hasHow: boolean }) {
  const isAdrift = useAdrift(scene);
  return (
    <ul className={s.lines}>
      {scene.words.lines.map((line) => (
        <li key={line.text} data-kind={line.kind}>
          {line.text}
          {line.kind === "ours" && <b className={s.ours}>{t("本图注")}</b>}
          {isAdrift(line) && <b className={s.check}>{t("待核")}</b>}
          {hasHow && line.how !== null && <small className={s.how}>{line.how}</small>}
        </li>
      ))}
    </ul>
  );
}

/** True for a line one of whose citations no longer matches; false while the texts have not come. */
function useAdrift({ passages: cited, indicators: ids }: Scene): (line: SceneLine) => boolean {
  const passages = usePassages();
  const indicators = useIndicators();
  return ({ cites }) => {
    const isQuoteGone =
      passages.status === "ready" &&
      cites.passages.some((i) => {
        const one = cited[i];
        return !one || !isStillThere(one, passages.value.get(one.doc));
      });
    const isFigureGone =
      indicators.status === "ready" &&
      cites.indicators.some((i) => {
        const id = ids[i];
        return id === undefined || !indicators.value.byId.has(id);
      });
    return isQuoteGone || isFigureGone;
  };
}
