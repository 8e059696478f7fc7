import { useMemo, useState } from "react";
import { renderSVG } from "uqr";
import { currentLink } from "../../actions/invest-files";
import { copyShareLink } from "../../actions/share";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import s from "./invest.module.css";

/** The code as the address of a picture; null where the link is too long for one. */
function codeOf(link: string): string | null {
  try {
    return `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(link, { border: 2 }))}`;
  } catch {
    return null;
  }
}

/** The link to exactly this state, to be copied or read by a phone. */
export function LinkCode() {
  const invest = useAtlas((st) => st.invest);
  const selection = useAtlas((st) => st.selection);
  const [said, setSaid] = useState("");
  const link = useMemo(() => {
    /* What the link is made of; the link itself is read from the store. */
    void invest;
    void selection;
    return currentLink();
  }, [invest, selection]);
  const code = useMemo(() => codeOf(link), [link]);
  return (
    <div className={s.code}>
      {code ? (
        <img className={s.codeImage} src={code} alt={t("打开这一状态的二维码")} />
      ) : (
        <p>{t("链接太长，做不成二维码；请复制链接。")}</p>
      )}
      <Button
        outline
        icon="link"
        onClick={async () => setSaid((await copyShareLink()) ? t("已复制") : t("浏览器不让复制，请从地址栏复制"))}
      >
        {t("复制链接")}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}
