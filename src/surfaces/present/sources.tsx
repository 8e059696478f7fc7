import { useIndicators } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { Scene } from "../../plan/scene";
import { formatDate, shortTitle } from "../../ui/format";
import { useDocuments } from "../common/use-documents";
import s from "./words.module.css";

/** The documents that a scene speaks from, each once, always in sight. */
export function Sources({ scene }: { scene: Scene }) {
  const documents = useDocuments();
  const indicators = useIndicators();
  const rows = indicators.status === "ready" ? scene.indicators.flatMap((id) => indicators.value.byId.get(id) ?? []) : [];
  const ids = new Set([...scene.passages.map((one) => one.doc), ...rows.map((row) => row.doc)]);
  const named = documents.filter((one) => ids.has(one.id));
  if (named.length === 0) return null;
  return (
    <p className={s.sources}>
      {t("出处：")}
      {named.map(({ title, date }) => t("《{0}》（{1}）", shortTitle(title), formatDate(date))).join(t("、"))}
    </p>
  );
}
