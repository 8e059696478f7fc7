import type { ReactNode } from "react";
import { openNear } from "../actions/near";
import { closeRight, openCard, openDoubts, openIndicators, openInvest, toggleWide } from "../actions/panes";
import { openReader } from "../actions/reader";
import { t } from "../i18n/words";
import type { RightPane } from "../store/state";
import { useAtlas } from "../store/store";
import { IconButton } from "../ui/button";
import s from "./right-column.module.css";

const TABS = [
  { key: "card", label: t("详情"), open: () => openCard() },
  { key: "reader", label: t("原文"), open: () => openReader() },
  { key: "indicators", label: t("指标"), open: () => openIndicators() },
  { key: "doubts", label: t("存疑"), open: () => openDoubts() },
  { key: "near", label: t("附近"), open: () => openNear() },
  { key: "invest", label: t("找地"), open: () => openInvest() },
] as const;

/** The right pane with its destinations, its width and its way out. */
export function RightColumn({ pane, children }: { pane: Exclude<RightPane, null>; children: ReactNode }) {
  const wide = useAtlas((st) => st.wide);
  const isMaking = useAtlas((st) => st.making?.kind === "script" && st.making.scene !== null);
  return (
    <div className={s.column}>
      <div className={s.head}>
        <nav className={s.tabs} aria-label={t("右栏")}>
          {isMaking && (
            <button type="button" className={s.tab} onClick={() => closeRight()}>
              {t("编辑")}
            </button>
          )}
          {TABS.map(({ key, label, open }) => (
            <button key={key} type="button" className={s.tab} aria-current={key === pane ? "page" : undefined} onClick={open}>
              {label}
            </button>
          ))}
        </nav>
        <IconButton
          icon={wide ? "narrow" : "wide"}
          label={wide ? t("收窄右栏") : t("拉宽右栏")}
          hint="W"
          onClick={() => toggleWide()}
        />
        <IconButton icon="close" label={t("关闭右栏")} onClick={() => closeRight()} />
      </div>
      <div className={s.body}>{children}</div>
    </div>
  );
}
