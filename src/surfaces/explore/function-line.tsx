import { t } from "../../i18n/words";
import s from "./facts.module.css";

/** What the text wants a place to be, in its own words, where they are too many for a fact. */
export function FunctionLine({ text }: { text: string | null }) {
  if (text === null || [...text].length <= 16) return null;
  return (
    <div className={s.function}>
      <span>{t("功能定位")}</span>
      <p>{text}</p>
    </div>
  );
}
