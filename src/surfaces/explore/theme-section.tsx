import { setTheme } from "../../actions/view";
import { t } from "../../i18n/words";
import { THEMES, type Theme } from "../../store/state";
import { useAtlas } from "../../store/store";
import s from "./settings.module.css";
import { ThemeSwatch } from "./theme-swatch";

const WORDS: Readonly<Record<Theme, { readonly label: string; readonly hint: string }>> = {
  day: { label: t("日间"), hint: t("纸面，平常用") },
  dark: { label: t("深色"), hint: t("大屏幕、夜间") },
  projector: { label: t("投影"), hint: t("投影发白时：字大、线粗、色深") },
  print: { label: t("打印"), hint: t("白底，用图案表示，省墨") },
  safe: { label: t("色觉友好（浅）"), hint: t("不靠红绿、蓝黄区分") },
  "safe-dark": { label: t("色觉友好（深）"), hint: t("同上，深色底") },
};

/** Which colours page and map wear; radio buttons, so that arrow keys go through them and show each at once. */
export function ThemeSection() {
  const chosen = useAtlas((st) => st.theme);
  const visit = useAtlas((st) => st.visitTheme);
  const shown = useAtlas((st) => st.shownTheme);
  const auto = chosen === "auto" && !visit ? t("现在是{0}", WORDS[shown].label) : t("由电脑或手机的设置决定");
  return (
    <fieldset className={s.section}>
      <legend>{t("配色")}</legend>
      {(["auto", ...THEMES] as const).map((name) => (
        <label key={name} className={s.choice}>
          <input type="radio" name="theme" value={name} checked={name === (visit ?? chosen)} onChange={() => setTheme(name)} />
          <ThemeSwatch theme={name} />
          <span className={s.words}>
            {name === "auto" ? t("跟随系统") : WORDS[name].label}
            <small>{name === "auto" ? auto : WORDS[name].hint}</small>
          </span>
        </label>
      ))}
      {visit && <p className={s.note}>{t("这次的配色由链接指定，没有存下来；在上面选一种就换掉它。")}</p>}
    </fieldset>
  );
}
