import { useState } from "react";
import { copyShareLink } from "../../actions/share";
import { t } from "../../i18n/words";
import { IconButton } from "../../ui/button";
import s from "./header.module.css";

/** Copies the link to exactly this view and says whether that went well. */
export function ShareButton() {
  const [said, setSaid] = useState("");
  const share = async () => {
    setSaid((await copyShareLink()) ? t("链接已复制") : t("没能复制，请从地址栏复制"));
    window.setTimeout(() => setSaid(""), 3000);
  };
  return (
    <span className={s.share}>
      <IconButton icon={said === t("链接已复制") ? "check" : "link"} label={t("复制本页链接")} onClick={share} />
      <span className={s.said} role="status">
        {said}
      </span>
    </span>
  );
}
