import { switchLanguage } from "../../actions/language";
import { LANGUAGES, language, t } from "../../i18n/words";
import s from "./settings.module.css";

const NAMES = { zh: "中文", en: "English" } as const;

/** The language of the interface; choosing opens the page anew in it. */
export function LanguageSection() {
  return (
    <fieldset className={s.section}>
      <legend>{t("语言")}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} className={s.choice}>
          <input type="radio" name="language" value={one} checked={one === language()} onChange={() => switchLanguage(one)} />
          <span className={s.words} lang={one === "zh" ? "zh-CN" : one}>
            {NAMES[one]}
          </span>
        </label>
      ))}
      <p className={s.note}>{t("文件原文和引文始终是中文。英文地名除有官方名称的以外由本图译出。")}</p>
    </fieldset>
  );
}
