import { openCoverage, openDoubts, openIndicators } from "../../actions/panes";
import { openReader } from "../../actions/reader";
import { setTheme } from "../../actions/view";
import { THEMES } from "../../store/state";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import { formatDate } from "../../ui/format";
import type { IconName } from "../../ui/icon";
import { useIsPhone } from "../../ui/use-media";
import { usePlanOf } from "../common/use-documents";
import s from "./header.module.css";
import { SearchBox } from "./search-box";
import { ShareButton } from "./share-button";
import { TownMenu } from "./town-menu";

/** The name of the work, whose plan is in front, and the one search box. */
export function Header() {
  const phone = useIsPhone();
  const area = useAtlas((st) => st.area);
  const right = useAtlas((st) => st.right);
  const plan = usePlanOf(area);
  if (phone) {
    return (
      <div className={s.phone}>
        <Wordmark small />
        <TownMenu />
        <SearchBox placeholder="搜索" />
        <ShareButton />
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
            《{plan.title}》<span className={s.planDate}>{formatDate(plan.date)}</span>
          </p>
        )}
      </div>
      <div className={s.search}>
        <SearchBox />
      </div>
      <nav className={s.actions} aria-label="主要内容">
        <Button icon="book" aria-pressed={right === "reader"} onClick={() => openReader()}>
          读原文
        </Button>
        <Button icon="chart" aria-pressed={right === "indicators"} onClick={() => openIndicators()}>
          指标
        </Button>
        <Button icon="doubt" aria-pressed={right === "doubts"} onClick={() => openDoubts()}>
          存疑
        </Button>
        <IconButton icon="info" label="数据说明" onClick={() => openCoverage()} />
        <ShareButton />
        <ThemeButton />
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
      <span className={small ? s.wordSmall : undefined}>规划图谱</span>
    </h1>
  );
}

const CHOICES = ["auto", ...THEMES] as const;
const THEME_WORDS: Readonly<Record<(typeof CHOICES)[number], { readonly label: string; readonly icon: IconName }>> = {
  auto: { label: "配色：随系统", icon: "auto" },
  day: { label: "配色：浅色", icon: "sun" },
  dark: { label: "配色：深色", icon: "moon" },
  projector: { label: "配色：投影", icon: "sun" },
  print: { label: "配色：打印", icon: "sun" },
  safe: { label: "配色：色觉友好（浅）", icon: "sun" },
  "safe-dark": { label: "配色：色觉友好（深）", icon: "moon" },
};

export function ThemeButton() {
  const theme = useAtlas((st) => st.theme);
  const next = CHOICES[(CHOICES.indexOf(theme) + 1) % CHOICES.length] ?? "auto";
  return (
    <IconButton icon={THEME_WORDS[theme].icon} label={THEME_WORDS[theme].label} hint="点击切换" onClick={() => setTheme(next)} />
  );
}
