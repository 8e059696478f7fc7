import { useState } from "react";
import { openPassage } from "../../actions/reader";
import { copyShareLink } from "../../actions/share";
import { t } from "../../i18n/words";
import type { Citation } from "../../plan/types";
import { Button } from "../../ui/button";
import s from "./card.module.css";

type Copied = "no" | "yes" | "failed";

export function CardFoot({ citation }: { citation: Pick<Citation, "doc" | "start" | "end"> | null }) {
  const [copied, setCopied] = useState<Copied>("no");
  const copy = async () => {
    setCopied((await copyShareLink()) ? "yes" : "failed");
    window.setTimeout(() => setCopied("no"), 3000);
  };
  return (
    <footer className={s.foot}>
      {citation && (
        <Button outline icon="book" onClick={() => openPassage(citation)}>
          {t("在原文中看")}
        </Button>
      )}
      <Button outline icon={copied === "yes" ? "check" : "link"} onClick={copy}>
        {copied === "yes" ? t("已复制") : t("复制链接")}
      </Button>
      <span className={s.status} role="status">
        {copied === "failed" ? t("浏览器不让复制，请从地址栏复制。") : ""}
      </span>
    </footer>
  );
}
