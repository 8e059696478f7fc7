import { type ReactNode, useState } from "react";
import { copyText } from "../../actions/tools";
import { t } from "../../i18n/words";
import { Button } from "../../ui/button";
import s from "./tool-panel.module.css";

/** Copies words and says whether that went well. */
export function CopyButton({ text, children }: { text: string; children: ReactNode }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    setSaid((await copyText(text)) ? t("已复制") : t("没能复制，请选中文字后复制"));
    window.setTimeout(() => setSaid(""), 3000);
  };
  return (
    <>
      <Button outline onClick={copy}>
        {children}
      </Button>
      <span className={s.said} role="status">
        {said}
      </span>
    </>
  );
}
