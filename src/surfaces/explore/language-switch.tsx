import { switchLanguage } from "../../actions/language";
import { language } from "../../i18n/words";
import s from "./header.module.css";

/** Leads to the other language, named in that language, since it is for those who read no other. */
export function LanguageSwitch() {
  const [short, name, lang] = language() === "zh" ? ["EN", "EN English", "en"] : ["中文", "中文", "zh-CN"];
  return (
    <button type="button" className={s.language} lang={lang} title={name} aria-label={name} onClick={() => switchLanguage()}>
      {short}
    </button>
  );
}
