import { openNear } from "../../actions/near";
import { openCoverage, openDoubts, openIndicators, openInvest } from "../../actions/panes";
import { openTalks } from "../../actions/present";
import { openReader } from "../../actions/reader";
import { openMaker } from "../../actions/scripts";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import { formatDate } from "../../ui/format";
import { useIsPhone } from "../../ui/use-media";
import { usePlanOf } from "../common/use-documents";
import s from "./header.module.css";
import { LanguageSwitch } from "./language-switch";
import { SearchBox } from "./search-box";
import { SettingsButton } from "./settings-button";
import { ShareButton } from "./share-button";
import { TownMenu } from "./town-menu";

/** The name of the work, whose plan is in front, and the one search box. */
export function Header() {
  const phone = useIsPhone();
  const area = useAtlas((st) => st.area);
  const right = useAtlas((st) => st.right);
  const isMaking = useAtlas((st) => st.making !== null);
  const plan = usePlanOf(area);
  if (phone) {
    return (
      <div className={s.phone}>
        <Wordmark small />
        <TownMenu />
        <SearchBox placeholder={t("搜索")} />
        <IconButton icon="present" label={openTalks.label} onClick={() => openTalks()} />
        <ShareButton />
        <SettingsButton />
      </div>
    );
  }
  return (
    <div className={s.header}>
      <Wordmark />
      <div className={s.town}>
        <TownMenu />
        {plan && (
          <p className={s.plan}>
            {t("《")}
            {plan.title}
            {t("》")}
            <span className={s.planDate}>{formatDate(plan.date)}</span>
          </p>
        )}
      </div>
      <div className={s.search}>
        <SearchBox />
      </div>
      <nav className={s.actions} aria-label={t("主要内容")}>
        <Button icon="near" aria-pressed={right === "near"} onClick={() => openNear()}>
          {openNear.label}
        </Button>
        <Button icon="book" aria-pressed={right === "reader"} onClick={() => openReader()}>
          {t("读原文")}
        </Button>
        <Button icon="chart" aria-pressed={right === "indicators"} onClick={() => openIndicators()}>
          {t("指标")}
        </Button>
        <Button icon="doubt" aria-pressed={right === "doubts"} onClick={() => openDoubts()}>
          {t("存疑")}
        </Button>
        <Button icon="invest" aria-pressed={right === "invest"} onClick={() => openInvest()}>
          {openInvest.label}
        </Button>
        <Button icon="present" onClick={() => openTalks()}>
          {openTalks.label}
        </Button>
        <IconButton icon="edit" label={t("编讲解")} pressed={isMaking} onClick={() => openMaker()} />
        <IconButton icon="info" label={t("数据说明")} onClick={() => openCoverage()} />
        <ShareButton />
        <LanguageSwitch />
        <SettingsButton />
      </nav>
    </div>
  );
}

function Wordmark({ small }: { small?: boolean }) {
  return (
    <h1 className={s.wordmark}>
      <svg className={s.seal} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M3 11.5h26M3 20.5h26" strokeWidth="3.2" />
        <path d="M7.5 3v26M13.2 3v26M18.9 3v26M24.6 3v26" strokeWidth="1.3" />
      </svg>
      <span className={small ? s.wordSmall : undefined}>{t("规划图谱")}</span>
    </h1>
  );
}
