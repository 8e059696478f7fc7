import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import s from "./scripts.module.css";

/** Says so where the device does not keep what is made. */
export function Keeping() {
  const isKept = useAtlas((st) => st.areScriptsKept);
  if (isKept) return null;
  return (
    <p className={s.fault} role="alert">
      {t("没有存到本机：浏览器不让存，或空间已满。讲解还在这个窗口里，关闭前请导出成文件。")}
    </p>
  );
}
